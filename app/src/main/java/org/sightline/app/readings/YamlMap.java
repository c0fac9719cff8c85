package org.sightline.app.readings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map of a data file, read by key; what is not as it should be is refused in a sentence that says where. */
final class YamlMap {

    private final String where;
    private final Map<String, Object> entries = new LinkedHashMap<>();

    YamlMap(String where, @Nullable Object yaml) {
        this.where = where;
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(where + " has something else where names with values should stand.");
        }
        map.forEach((key, value) -> {
            if (value != null) {
                entries.put(String.valueOf(key), value);
            }
        });
    }

    Set<String> keys() {
        return entries.keySet();
    }

    String where() {
        return where;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    String text(String key) {
        Object value = entries.get(key);
        if (value == null) {
            throw refused("has no \"" + key + "\"");
        }
        return value.toString().strip();
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** Texts with commas or line breaks between them, or a list of such; empty where there is none. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        values(key).forEach(value -> addPieces(value.toString(), texts));
        return texts;
    }

    private static void addPieces(String text, List<String> pieces) {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n') {
                String piece = text.substring(from, at).strip();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                from = at + 1;
            }
        }
    }

    List<Object> values(String key) {
        Object value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of(value);
    }

    Map<String, Object> map(String key) {
        return has(key) ? new YamlMap(where + ", " + key, entries.get(key)).entries : Map.of();
    }

    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        for (Object value : values(key)) {
            maps.add(new YamlMap(where + ", " + key + " " + (maps.size() + 1), value));
        }
        return maps;
    }

    /** Refuses keys that nobody reads, so that a slip of the pen is not passed over. */
    void allowOnly(Set<String> known) {
        for (String key : entries.keySet()) {
            if (!known.contains(key)) {
                throw refused("has \"" + key + "\", which is none of "
                        + known.stream().sorted().toList());
            }
        }
    }

    IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(where + " " + why + ".");
    }
}
