package org.sightline.bench.registers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A file of names: headings with words after them; {@code _} is a blank in a name, {@code |} parts groups. */
record NameFile(Map<String, String> parts) {

    private static final List<String> FILES = List.of(
            "british",
            "irish",
            "traveller",
            "polish",
            "romanian",
            "sikh",
            "hindu",
            "pakistani",
            "bangladeshi",
            "somali",
            "nigerian",
            "caribbean",
            "arab",
            "chinese",
            "turkish");

    static List<Culture> cultures() {
        return FILES.stream().map(NameFile::open).map(Culture::new).toList();
    }

    private static NameFile open(String name) {
        String path = "/registers/names/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(NameFile.class.getResourceAsStream(path), path)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NameFile read(String text) {
        Map<String, String> parts = new HashMap<>();
        String heading = "";
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (!line.startsWith(" ") && colon > 0) {
                heading = line.substring(0, colon);
                line = line.substring(colon + 1);
            }
            parts.merge(heading, line.strip(), (before, more) -> before + ' ' + more);
        }
        return new NameFile(parts);
    }

    String text(String heading) {
        return parts.getOrDefault(heading, "");
    }

    double number(String heading, double otherwise) {
        return parts.containsKey(heading) ? Double.parseDouble(text(heading)) : otherwise;
    }

    List<String> words(String heading) {
        return wordsOf(text(heading));
    }

    List<List<String>> groups(String heading) {
        return Arrays.stream(text(heading).split("\\|"))
                .map(NameFile::wordsOf)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace('_', ' '))
                .distinct()
                .toList();
    }
}
