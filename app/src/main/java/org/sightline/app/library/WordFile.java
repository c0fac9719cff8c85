package org.sightline.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** One of the files of words under {@code resources/library}, by which reports are read; one that lacks something is a fault of the build. */
final class WordFile {

    private final String name;
    private final Map<?, ?> all;

    private WordFile(String name, Map<?, ?> all) {
        this.name = name;
        this.all = all;
    }

    static WordFile shipped(String name) {
        // the schema that leaves all words as they are: "no" and "null" are words here
        LoadSettings words = LoadSettings.builder()
                .setLabel(name)
                .setSchema(new FailsafeSchema())
                .build();
        try (InputStream in = open(name)) {
            return new WordFile(name, (Map<?, ?>) new Load(words).loadFromInputStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        InputStream in = WordFile.class.getResourceAsStream("/library/" + name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from this build of Sightline");
        }
        return in;
    }

    /** The part below a key. */
    WordFile part(String key) {
        if (!(all.get(key) instanceof Map<?, ?> part)) {
            throw new IllegalStateException("\"" + key + "\" is missing from " + name);
        }
        return new WordFile(name, part);
    }

    /** The parts of a list below a key; none where there is no such key. */
    List<WordFile> parts(String key) {
        return all.get(key) instanceof List<?> parts
                ? parts.stream()
                        .map(part -> new WordFile(name, (Map<?, ?>) part))
                        .toList()
                : List.of();
    }

    List<String> keys() {
        return all.keySet().stream().map(String::valueOf).toList();
    }

    String text(String key) {
        if (!(all.get(key) instanceof String text)) {
            throw new IllegalStateException("\"" + key + "\" in " + name + " must be a word");
        }
        return text;
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** A list that must have something in it. */
    List<String> list(String key) {
        List<String> list = some(key);
        if (list.isEmpty()) {
            throw new IllegalStateException("\"" + key + "\" in " + name + " must be a list of words");
        }
        return list;
    }

    /** A list that may be left out. */
    List<String> some(String key) {
        return all.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
