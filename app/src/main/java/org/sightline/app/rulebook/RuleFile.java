package org.sightline.app.rulebook;

import java.util.List;
import java.util.Optional;
import org.sightline.app.rulebook.Faults.Spot;
import org.sightline.app.rulebook.RuleReader.WrittenRule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one file: a list of rules. */
final class RuleFile {

    private RuleFile() {}

    static List<WrittenRule> read(String file, String text, Faults faults) {
        return compose(file, text, faults)
                .map(root -> rules(root, file, faults))
                .orElse(List.of());
    }

    private static List<WrittenRule> rules(Node root, String file, Faults faults) {
        if (!(root instanceof SequenceNode list)) {
            faults.add(Block.spotOf(root, file), "a list of rules is expected, each beginning with \"- id:\"");
            return List.of();
        }
        return list.getValue().stream()
                .map(node -> RuleReader.read(Block.of(node, file, faults)))
                .toList();
    }

    private static Optional<Node> compose(String file, String text, Faults faults) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(new Spot(file, line), "this is not YAML (" + e.getProblem() + "); look at the line before, too");
        } catch (YamlEngineException e) {
            faults.add(new Spot(file, 1), "this is not YAML (" + e.getMessage() + ")");
        }
        return Optional.empty();
    }
}
