package org.sightline.core.questions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;

/** The dates of made-up stories: "3 May 2011", "May 2011", "2006", "autumn 2007", "2006 to 2011", "unknown". */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Dates() {}

    static ApproximateDate of(String words) {
        if (words.equals("unknown")) {
            return ApproximateDate.unknown();
        }
        int to = words.indexOf(" to ");
        if (to >= 0) {
            ApproximateDate from = of(words.substring(0, to));
            ApproximateDate until = of(words.substring(to + 4));
            return span(from.edtf() + "/" + until.edtf(), from.earliest(), until.latest());
        }
        if (words.startsWith("about ")) {
            ApproximateDate date = of(words.substring(6));
            return span(date.edtf() + "~", date.earliest(), date.latest());
        }
        if (words.startsWith("autumn ")) {
            int year = Integer.parseInt(words.substring(7));
            return span(year + "-23", LocalDate.of(year, 9, 1), LocalDate.of(year, 11, 30));
        }
        return switch (words.split(" ").length) {
            case 1 ->
                span(words, LocalDate.of(Integer.parseInt(words), 1, 1), LocalDate.of(Integer.parseInt(words), 12, 31));
            case 2 -> month(YearMonth.parse(words, MONTH));
            default -> ApproximateDate.on(LocalDate.parse(words, DAY));
        };
    }

    private static ApproximateDate month(YearMonth month) {
        return span(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    private static ApproximateDate span(String edtf, LocalDate earliest, LocalDate latest) {
        return new ApproximateDate(edtf, earliest, latest, Optional.empty());
    }
}
