package org.sightline.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.sightline.core.library.AskWords;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the words by which a review asks, which ship with Sightline as {@code resources/library/asks.yaml}. */
public final class AskTerms {

    private static final String FILE = "asks.yaml";

    private AskTerms() {}

    /** A file that is missing or lacks a list is a fault of the build. */
    public static AskWords shipped() {
        Map<?, ?> all = read();
        Map<?, ?> columns = all.get("columns") instanceof Map<?, ?> map ? map : Map.of();
        return new AskWords(
                list(all, "headings"),
                list(all, "mixed"),
                list(all, "never"),
                list(all, "labels"),
                list(all, "verbs"),
                list(all, "bodies"),
                list(all, "says"),
                new AskWords.Columns(list(columns, "what"), list(columns, "whom"), list(columns, "by when")));
    }

    private static Map<?, ?> read() {
        // the schema that leaves all words as they are: "no" and "null" are words here
        LoadSettings words = LoadSettings.builder()
                .setLabel(FILE)
                .setSchema(new FailsafeSchema())
                .build();
        try (InputStream in = AskTerms.class.getResourceAsStream("/library/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from this build of Sightline");
            }
            return (Map<?, ?>) new Load(words).loadFromInputStream(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> list(Map<?, ?> map, String key) {
        if (!(map.get(key) instanceof List<?> all) || all.isEmpty()) {
            throw new IllegalStateException("\"" + key + "\" in " + FILE + " must be a list of words");
        }
        return all.stream().map(String::valueOf).toList();
    }
}
