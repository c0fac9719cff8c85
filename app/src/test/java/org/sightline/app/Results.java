package org.sightline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The results of a run, read back as any other program would. */
record Results(Path out) {

    private static final JsonMapper JSON = new JsonMapper();

    JsonNode chronology() {
        return JSON.readTree(out.resolve("chronology.json"));
    }

    JsonNode questions() {
        return JSON.readTree(out.resolve("questions.json")).get("questions");
    }

    List<JsonNode> entries() {
        return chronology().get("entries").valueStream().toList();
    }

    long entriesOf(String file) {
        return entries().stream()
                .filter(entry -> entry.get("source").get("file").asString().equals(file))
                .count();
    }

    /** The sentences about a file that stand in {@code notRead}. */
    List<String> saidOf(String file) {
        return chronology()
                .get("notRead")
                .valueStream()
                .filter(thing -> thing.get("source").get("file").asString().equals(file))
                .map(thing -> thing.get("why").asString())
                .toList();
    }

    /** Whether every row of every file is accounted for. */
    boolean addUp() {
        return chronology()
                .get("files")
                .valueStream()
                .allMatch(file -> file.get("rows").asInt()
                        == Stream.of("entries", "notRead", "replaced", "notYetKnown")
                                .mapToInt(sort -> file.get(sort).asInt())
                                .sum());
    }

    /** By name, what every file there holds. */
    Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
