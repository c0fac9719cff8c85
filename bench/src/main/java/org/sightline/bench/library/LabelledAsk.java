package org.sightline.bench.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An ask that a person marked, by where it stands; {@code library/README.md} says how they were labelled.
 *
 * @param sha256 of its letters and digits in lower case, so that a corpus of other text is noticed
 */
record LabelledAsk(int page, int first, int last, String sha256) {

    /** The labelled reports of that part by their ids, each with its asks; a report that asks for nothing has none. */
    static Map<String, List<LabelledAsk>> of(String part) throws IOException {
        Map<String, List<LabelledAsk>> labelled = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(LabelledAsk.class.getResourceAsStream("/library/asks.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("part").equals(part)) {
                    List<LabelledAsk> asks = labelled.computeIfAbsent(row.getField("report"), id -> new ArrayList<>());
                    if (!row.getField("page").isEmpty()) {
                        asks.add(of(row));
                    }
                }
            }
        }
        return labelled;
    }

    private static LabelledAsk of(NamedCsvRecord row) {
        return new LabelledAsk(
                Integer.parseInt(row.getField("page")),
                Integer.parseInt(row.getField("first")),
                Integer.parseInt(row.getField("last")),
                row.getField("sha256"));
    }

    /** What was marked, from the corpus itself. */
    String textIn(Report report) {
        String text = report.lines(page, first, last);
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        if (!hash(letters.toString()).equals(sha256)) {
            throw new IllegalStateException("Lines " + first + " to " + last + " of page " + page + " of report "
                    + report.id() + " are not the ones that were labelled");
        }
        return text;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
