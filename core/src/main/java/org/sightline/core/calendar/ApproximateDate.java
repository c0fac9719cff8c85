package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date as it is known, in EDTF (ISO 8601-2): from an exact minute to no more than a season, a year or a span.
 *
 * <p>The marks {@code ?} (uncertain), {@code ~} (approximate) and {@code %} (both) never move the bounds: what "about
 * 2008" can mean at most nobody wrote down, so the year itself bounds it and the mark is shown.
 *
 * @param edtf the canonical EDTF string, for example {@code 2006-12}, {@code 2008?}, {@code 2004/2008}
 * @param earliest the first day that it can mean; {@link LocalDate#MIN} where nothing bounds it
 * @param latest the last day that it can mean; {@link LocalDate#MAX} where nothing bounds it
 * @param time the time of day, only ever on an exact day
 */
public record ApproximateDate(String edtf, LocalDate earliest, LocalDate latest, Optional<LocalTime> time) {

    private static final ApproximateDate UNKNOWN =
            new ApproximateDate("XXXX-XX-XX", LocalDate.MIN, LocalDate.MAX, Optional.empty());

    public ApproximateDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
        }
    }

    public static ApproximateDate on(LocalDate day) {
        return new ApproximateDate(day.toString(), day, day, Optional.empty());
    }

    /** An exact moment, kept to the second. */
    public static ApproximateDate at(LocalDate day, LocalTime time) {
        LocalTime second = time.truncatedTo(ChronoUnit.SECONDS);
        String edtf = Edtf.moment(LocalDateTime.of(day, second));
        return new ApproximateDate(edtf, day, day, Optional.of(second));
    }

    public static ApproximateDate month(YearMonth month) {
        return new ApproximateDate(month.toString(), month.atDay(1), month.atEndOfMonth(), Optional.empty());
    }

    public static ApproximateDate year(int year) {
        Year whole = Year.of(year);
        return new ApproximateDate(Edtf.figures(year), whole.atDay(1), whole.atDay(whole.length()), Optional.empty());
    }

    public static ApproximateDate season(int year, Season season) {
        String edtf = Edtf.figures(year) + "-" + season.code();
        return new ApproximateDate(edtf, season.firstDay(year), season.lastDay(year), Optional.empty());
    }

    /** Every day from one to another; {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for an open end. */
    public static ApproximateDate between(LocalDate first, LocalDate last) {
        return Edtf.join(
                first.equals(LocalDate.MIN) ? UNKNOWN : on(first), last.equals(LocalDate.MAX) ? UNKNOWN : on(last));
    }

    /**
     * The span from one date to another, each as well as it is known; an unknown date stands for an open end.
     *
     * @throws IllegalArgumentException where the last day is before the first
     */
    public static ApproximateDate span(ApproximateDate from, ApproximateDate to) {
        return Edtf.join(from, to);
    }

    public static ApproximateDate unknown() {
        return UNKNOWN;
    }

    /**
     * Reads an EDTF string: level 0 and 1, and of level 2 unspecified digits anywhere and the seasons 25 to 28.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong with it
     */
    public static ApproximateDate parse(String edtf) {
        return Edtf.parse(edtf);
    }

    /** The same date, marked uncertain ({@code ?}): the source may be mistaken. */
    public ApproximateDate uncertain() {
        return marked('?');
    }

    /** The same date, marked approximate ({@code ~}): an estimate. */
    public ApproximateDate approximate() {
        return marked('~');
    }

    private ApproximateDate marked(char mark) {
        return isUnknown() ? this : new ApproximateDate(Edtf.mark(edtf, mark), earliest, latest, time);
    }

    public boolean isUnknown() {
        return earliest.equals(LocalDate.MIN) && latest.equals(LocalDate.MAX);
    }

    /** Whether it is known to the day. */
    public boolean isExact() {
        return earliest.equals(latest);
    }
}
