package org.sightline.app.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.rulebook.Faults.Spot;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One block of named things in a YAML file. Whatever is missing or cannot be read becomes a fault and a harmless
 * stand-in, so that the rest is still checked; {@link #finish} names the keys that nobody asked for.
 */
final class Block {

    private final Spot spot;
    private final Faults faults;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    private Block(Spot spot, Faults faults) {
        this.spot = spot;
        this.faults = faults;
    }

    /** The block that a node should be; an empty one with a fault where it is something else. */
    static Block of(Node node, String file, Faults faults) {
        Block block = new Block(spotOf(node, file), faults);
        if (!(node instanceof MappingNode mapping)) {
            block.fault("a block of \"name: value\" lines is expected here");
            return block;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (block.nodes.put(key, tuple.getValueNode()) != null) {
                faults.add(spotOf(tuple.getKeyNode(), file), "\"" + key + "\" stands twice; keep one of them");
            }
        }
        return block;
    }

    static Spot spotOf(Node node, String file) {
        return new Spot(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    Spot spot() {
        return spot;
    }

    void fault(String sentence) {
        faults.add(spot, sentence);
    }

    /** A fault of what stands behind a key. */
    void fault(String key, String sentence) {
        faults.add(spotOf(key), sentence);
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(nodes.keySet());
    }

    /** Where a key stands, or the block where it is missing. */
    Spot spotOf(String key) {
        return Optional.ofNullable(nodes.get(key))
                .map(node -> spotOf(node, spot.file()))
                .orElse(spot);
    }

    Optional<String> optional(String key) {
        known.add(key);
        Node node = nodes.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        fault(key, "\"" + key + "\" must be a few words, not a list or a block");
        return Optional.of("");
    }

    /** The words of a key that must be there and must not be empty. */
    String text(String key) {
        Optional<String> text = optional(key);
        if (text.isEmpty()) {
            fault("\"" + key + "\" is missing");
        } else if (text.get().isEmpty() && nodes.get(key) instanceof ScalarNode) {
            fault(key, "nothing stands behind \"" + key + "\"");
        }
        return text.orElse("");
    }

    LocalDate day(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(key, "\"" + key + ": " + text + "\" is not a day; write it as 2013-04-15");
            return LocalDate.EPOCH;
        }
    }

    Optional<Block> block(String key) {
        known.add(key);
        return Optional.ofNullable(nodes.get(key)).map(node -> of(node, spot.file(), faults));
    }

    /** The items of a list; empty where the key is not there. */
    List<Node> list(String key) {
        known.add(key);
        Node node = nodes.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(key, "\"" + key + "\" must be a list, each item behind a dash or all within [ ]");
        return List.of();
    }

    List<Block> blocks(String key) {
        return list(key).stream().map(node -> of(node, spot.file(), faults)).toList();
    }

    List<String> texts(String key) {
        return list(key).stream()
                .map(node ->
                        node instanceof ScalarNode scalar ? scalar.getValue().strip() : "")
                .toList();
    }

    /** Reports the keys that were not asked for. */
    void finish() {
        for (String key : nodes.keySet()) {
            if (!known.contains(key)) {
                faults.add(
                        spotOf(key),
                        "\"" + key + "\" is not known here; what may stand here is " + String.join(", ", known));
            }
        }
    }
}
