package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML text as a person wrote it, every part with its line, so that what is wrong can be said with where it stands.
 * All scalars are words: {@code 2007-07-15} and {@code no} are not turned into anything else.
 */
sealed interface YamlText {

    /** The line on which it begins, from 1. */
    int line();

    record Scalar(String text, int line) implements YamlText {}

    record Sequence(List<YamlText> items, int line) implements YamlText {}

    record Mapping(List<Pair> pairs, int line) implements YamlText {

        Optional<YamlText> at(String key) {
            return pairs.stream()
                    .filter(pair -> pair.key().equalsIgnoreCase(key))
                    .map(Pair::value)
                    .findFirst();
        }

        /** The words under that key; empty where it is absent or blank. */
        Optional<String> words(String key) {
            return at(key).flatMap(value -> value instanceof Scalar(String text, int line) && !text.isBlank()
                    ? Optional.of(text.strip())
                    : Optional.empty());
        }

        /** What the list under that key holds; one value counts as a list of one. */
        List<YamlText> list(String key) {
            return at(key).map(YamlText::items).orElse(List.of());
        }
    }

    record Pair(String key, int line, YamlText value) {}

    /** Not YAML: one sentence that says where and what to do. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    static YamlText parse(String text, String file) throws Unreadable {
        // YAML knows no tab as indentation and no alias bombs are wanted in a file of a few lines
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(10)
                .setAllowDuplicateKeys(true)
                .build();
        try {
            return new Compose(settings).composeString(text).map(YamlText::of).orElse(new Mapping(List.of(), 1));
        } catch (MarkedYamlEngineException wrong) {
            String where = wrong.getProblemMark()
                    .map(mark -> ", line " + (mark.getLine() + 1))
                    .orElse("");
            throw new Unreadable(file + where + ": this is not YAML (" + wrong.getProblem()
                    + "); check the indentation and colons.");
        } catch (YamlEngineException wrong) {
            throw new Unreadable(file + ": this is not YAML; check the indentation and colons.");
        }
    }

    private static List<YamlText> items(YamlText value) {
        return switch (value) {
            case Sequence(List<YamlText> items, int line) -> items;
            case Scalar(String text, int line) when text.isBlank() -> List.of();
            case Scalar scalar -> List.of(scalar);
            case Mapping mapping -> List.of(mapping);
        };
    }

    private static YamlText of(Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return switch (node) {
            case ScalarNode scalar -> new Scalar(scalar.getValue(), line);
            case SequenceNode sequence ->
                new Sequence(sequence.getValue().stream().map(YamlText::of).toList(), line);
            case MappingNode mapping -> new Mapping(pairs(mapping), line);
            default -> new Scalar("", line);
        };
    }

    private static List<Pair> pairs(MappingNode mapping) {
        List<Pair> pairs = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (of(tuple.getKeyNode()) instanceof Scalar(String key, int line)) {
                pairs.add(new Pair(key.strip(), line, of(tuple.getValueNode())));
            }
        }
        return pairs;
    }

    /** The words of a list, in order; anything in it that is not a word is left out. */
    static List<String> words(List<YamlText> items) {
        List<String> words = new ArrayList<>();
        for (YamlText item : items) {
            if (item instanceof Scalar(String text, int line) && !text.isBlank()) {
                words.add(text.strip());
            }
        }
        return words;
    }

    /** A mapping by its keys, the first where one stands twice. */
    static Map<String, YamlText> byKey(Mapping mapping) {
        Map<String, YamlText> byKey = new java.util.LinkedHashMap<>();
        mapping.pairs().forEach(pair -> byKey.putIfAbsent(pair.key(), pair.value()));
        return byKey;
    }

    /** Words in double quotes, which YAML takes for nothing but themselves. */
    static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
