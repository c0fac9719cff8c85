package org.sightline.bench.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, queries and which documents answer which query, in the form of BEIR (Thakur and others 2021).
 *
 * @param documents text by id; a title stands before its text
 * @param queries text by id, only those that have an answer, in the order of the answers
 * @param answers for each query, the worth of each document that answers it
 */
record RankedSet(
        String name,
        Map<String, String> documents,
        Map<String, String> queries,
        Map<String, Map<String, Integer>> answers) {

    static RankedSet read(String name, Path documents, Path queries, Path answers) throws IOException {
        Map<String, String> texts = texts(queries);
        Map<String, Map<String, Integer>> relevant = answers(answers);
        Map<String, String> asked = new LinkedHashMap<>();
        relevant.keySet().forEach(query -> asked.put(query, texts.get(query)));
        return new RankedSet(name, texts(documents), asked, relevant);
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode item = JsonMapper.shared().readTree(line);
                String text = item.path("title").asString("") + " "
                        + item.path("text").asString("");
                texts.put(item.path("_id").asString(), text.strip());
            }
        }
        return texts;
    }

    private static Map<String, Map<String, Integer>> answers(Path file) throws IOException {
        Map<String, Map<String, Integer>> answers = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t");
            int worth = Integer.parseInt(columns[2]);
            if (worth > 0) {
                answers.computeIfAbsent(columns[0], query -> new LinkedHashMap<>())
                        .put(columns[1], worth);
            }
        }
        return answers;
    }

    static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
}
