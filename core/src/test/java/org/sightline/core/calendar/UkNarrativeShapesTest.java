package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.DateNote.Doubt;

/** The shapes that dates have in 1,245 British reports, each with its nines replaced by figures that can be. */
class UkNarrativeShapesTest {

    private static final DateContext CONTEXT = DateContext.likely(LocalDate.of(1995, 1, 1), LocalDate.of(2030, 12, 31))
            .following(ApproximateDate.on(LocalDate.of(2011, 5, 3)));
    private static final Pattern COUNT = Pattern.compile(" x\\d+$");

    @Test
    void every_shape_of_a_date_is_read() throws IOException {
        List<String> unread = new ArrayList<>();
        int shapes = 0;
        for (String line : Files.readAllLines(SharedFiles.find("bench-data/dates/uk_narrative_date_formats.tsv"))) {
            String[] columns = line.split("\t");
            if (columns.length < 5 || columns[0].equals("class")) {
                continue;
            }
            for (String shape : columns[4].split(" \\| ")) {
                String written = COUNT.matcher(shape).replaceFirst("").strip();
                shapes++;
                if (!(columns[0].equals("clock") ? isTime(written) : isDate(columns[0], written))) {
                    unread.add(columns[0] + ": " + written);
                }
            }
        }
        assertThat(unread)
                .as("%d of %d shapes are read", shapes - unread.size(), shapes)
                .isEmpty();
    }

    private static boolean isDate(String kind, String shape) {
        String written = figures(shape);
        DateReading reading = DateReader.read(written, CONTEXT);
        boolean open = kind.equals("relative") && written.equals("today");
        return open || (!reading.date().isUnknown() && !reading.has(Doubt.UNREAD) && !reading.has(Doubt.UNLIKELY));
    }

    /** Nines for a day, a month and a year in turn. */
    private static String figures(String shape) {
        return shape.replace("9999", "2012")
                .replaceFirst("99|9", "6")
                .replaceFirst("99|9", "8")
                .replaceAll("99|9", "12");
    }

    private static boolean isTime(String shape) {
        DateReading day = DateReader.read("3 May 2011", CONTEXT);
        String time = shape.replace("9999", "1520")
                .replaceFirst("99([:.])99", "11$120")
                .replaceFirst("9([:.])99", "3$120")
                .replace("9", "3");
        return DateReader.withTime(day, time).date().time().isPresent();
    }
}
