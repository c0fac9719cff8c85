package org.sightline.bench.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One inspection report of the corpus: the text of its pages, as a PDF gives it. */
record Report(String id, List<String> pages) {

    static final String FILE = "ofsted_ilacs_pages.jsonl.gz";

    Report {
        pages = List.copyOf(pages);
    }

    /** Every report of the corpus in that folder. */
    static List<Report> in(Path folder) throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<Report> reports = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(FILE))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode report = json.readTree(line);
                List<String> pages = new ArrayList<>();
                report.get("pages").forEach(page -> pages.add(page.asString()));
                reports.add(new Report(report.get("_id").asString(), pages));
            }
        }
        return reports;
    }

    /** Lines of a page as they stand, the first being 1. */
    String lines(int page, int first, int last) {
        List<String> lines = List.of(pages.get(page - 1).split("\n", -1));
        return String.join("\n", lines.subList(first - 1, last));
    }
}
