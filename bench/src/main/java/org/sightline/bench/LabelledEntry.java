package org.sightline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.sightline.core.intake.Agencies;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.SightingGrade;

/**
 * A made-up entry with what a person read in it; {@code readings/README.md} says how they were labelled.
 *
 * @param sightings the best grade at which each child was seen, by the child's name
 */
record LabelledEntry(Entry entry, Set<Kind> kinds, Map<String, SightingGrade> sightings) {

    private static final String FOLDER = "/readings/";

    /** All entries of {@code tuning.csv}, {@code tuning-2.csv} or {@code held-out.csv}, in their order. */
    static List<LabelledEntry> of(String file, Agencies agencies) throws IOException {
        List<LabelledEntry> labelled = new ArrayList<>();
        try (InputStream in = LabelledEntry.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("There is no file " + FOLDER + file + " beside the benchmarks.");
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                rows.forEach(row -> labelled.add(of(row, file, agencies)));
            }
        }
        return labelled;
    }

    private static LabelledEntry of(NamedCsvRecord row, String file, Agencies agencies) {
        List<Cell> cells = List.of(
                new Cell("Event", Field.EVENT, row.getField("event")),
                new Cell("Action", Field.ACTION, row.getField("action")),
                new Cell("Told to", Field.TOLD, row.getField("told to")));
        Entry entry = new Entry(
                row.getField("id"),
                new When(new DateReading("", ApproximateDate.unknown(), List.of()), Optional.empty(), Optional.empty()),
                agencies.named(row.getField("agency")),
                new Source(file, "", new Place(Place.Kind.SHEET, "1", (int) row.getStartingLineNumber()), cells));
        return new LabelledEntry(entry, kinds(row.getField("kinds")), sightings(row.getField("sightings")));
    }

    private static Set<Kind> kinds(String labels) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        pieces(labels).forEach(label -> kinds.add(Kind.valueOf(label)));
        return kinds;
    }

    private static Map<String, SightingGrade> sightings(String labels) {
        Map<Integer, SightingGrade> byNumber = new TreeMap<>();
        Arrays.stream(SightingGrade.values()).forEach(grade -> byNumber.put(grade.number(), grade));
        Map<String, SightingGrade> sightings = new TreeMap<>();
        for (String label : pieces(labels)) {
            int space = label.lastIndexOf(' ');
            int number = Integer.parseInt(label.substring(space + 1));
            sightings.put(label.substring(0, space), byNumber.get(number));
        }
        return sightings;
    }

    private static List<String> pieces(String labels) {
        return Arrays.stream(labels.split(";", -1))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
