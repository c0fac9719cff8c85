package org.sightline.bench.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.search.Indexed;
import org.sightline.app.search.PassageIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes until the pages of reports can be searched by their words: {@code TimeIndexing FILE}, one report a line with
 * its pages' text. Pages are cut into passages by length only; what reading their headings costs is not in it.
 */
public final class TimeIndexing {

    private static final int WORDS = 120;

    private TimeIndexing() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("indexing");
        long begun = System.nanoTime();
        int pages = 0;
        try (PassageIndex index = PassageIndex.open(folder);
                BufferedReader lines = RankedSet.open(Path.of(arguments[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode report = JsonMapper.shared().readTree(line);
                List<Indexed> passages = new ArrayList<>();
                for (JsonNode page : report.path("pages")) {
                    pages++;
                    cut(page.asString(), pages, passages);
                }
                index.put(report.path("_id").asString(), passages);
            }
            index.keep("pages");
            System.out.printf(
                    "%,d pages, %,d passages searchable in %.1f s%n",
                    pages, index.size(), (System.nanoTime() - begun) / 1e9);
        }
    }

    private static void cut(String text, int page, List<Indexed> passages) {
        String[] words = text.strip().split("\\s+");
        for (int from = 0; from < words.length; from += WORDS) {
            String passage = String.join(" ", List.of(words).subList(from, Math.min(words.length, from + WORDS)));
            passages.add(new Indexed(passages.size(), page, "", passage, Map.of(), Optional.empty()));
        }
    }
}
