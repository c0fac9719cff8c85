package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateReaderPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2049, 12, 31);
    private static final DateContext CONTEXT = DateContext.likely(FIRST, LAST);

    private static final List<Function<LocalDate, String>> WAYS = List.of(
            LocalDate::toString,
            pattern("dd/MM/yyyy"),
            pattern("d/M/yyyy"),
            pattern("dd.MM.yyyy"),
            pattern("d-M-yyyy"),
            pattern("dd MM yyyy"),
            pattern("d/M/yy"),
            pattern("dd.MM.yy"),
            pattern("d MMMM yyyy"),
            pattern("EEEE d MMMM yyyy"),
            pattern("MMMM d, yyyy"),
            pattern("d-MMM-yy"),
            pattern("yyyy/MM/dd"),
            day -> ordinal(day.getDayOfMonth()) + " of " + pattern("MMM yyyy").apply(day),
            day -> "on " + ordinal(day.getDayOfMonth()) + "\u00a0"
                    + pattern("MMMM yyyy").apply(day) + ".");

    private static Function<LocalDate, String> pattern(String pattern) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.UK);
        return formatter::format;
    }

    private static String ordinal(int day) {
        return day + (day / 10 == 1 ? "th" : day % 10 == 1 ? "st" : day % 10 == 2 ? "nd" : day % 10 == 3 ? "rd" : "th");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Function<LocalDate, String>> ways() {
        return Arbitraries.of(WAYS);
    }

    @Provide
    Arbitrary<ApproximateDate> dates() {
        Arbitrary<ApproximateDate> plain = days().flatMap(day -> Arbitraries.of(
                ApproximateDate.on(day),
                ApproximateDate.at(day, LocalTime.of(15, 20, day.getDayOfMonth())),
                ApproximateDate.month(YearMonth.from(day)),
                ApproximateDate.month(YearMonth.from(day)).uncertain(),
                ApproximateDate.year(day.getYear()).approximate(),
                ApproximateDate.season(day.getYear(), Season.WINTER),
                ApproximateDate.parse(YearMonth.from(day) + "-XX"),
                ApproximateDate.between(LocalDate.MIN, day),
                ApproximateDate.between(day, LocalDate.MAX)));
        Arbitrary<ApproximateDate> spans = Combinators.combine(days(), days())
                .as((one, other) -> one.isBefore(other)
                        ? ApproximateDate.between(one, other).approximate()
                        : ApproximateDate.between(other, one));
        return Arbitraries.oneOf(plain, spans);
    }

    @Provide
    Arbitrary<String> dateLike() {
        return Arbitraries.of(
                        "6",
                        "31",
                        "1",
                        "11",
                        "2011",
                        "40549",
                        "00",
                        "?",
                        "/",
                        "-",
                        ".",
                        ",",
                        ":",
                        "'",
                        "\"",
                        "(",
                        ")",
                        "–",
                        "May",
                        "Sept",
                        "Monday",
                        "early",
                        "mid",
                        "end",
                        "of",
                        "the",
                        "following",
                        "day",
                        "that",
                        "evening",
                        "week",
                        "w/c",
                        "to",
                        "and",
                        "or",
                        "between",
                        "from",
                        "until",
                        "before",
                        "after",
                        "since",
                        "about",
                        "aged",
                        "months",
                        "old",
                        "two",
                        "weeks",
                        "later",
                        "th",
                        "pm",
                        "hrs",
                        "0330",
                        "winter",
                        "term",
                        "Christmas",
                        "Easter",
                        "s",
                        "X",
                        "99999999999",
                        "9999",
                        "0000")
                .list()
                .ofMaxSize(9)
                .flatMap(words -> Arbitraries.of(" ", "").map(space -> String.join(space, words)));
    }

    @Property(tries = 3000)
    void a_day_written_in_any_of_fifteen_ways_is_read_back(
            @ForAll("days") LocalDate day, @ForAll("ways") Function<LocalDate, String> way) {
        DateReading reading = DateReader.read(way.apply(day), CONTEXT);

        assertThat(reading.date()).as(way.apply(day)).isEqualTo(ApproximateDate.on(day));
        assertThat(reading.has(DateNote.Doubt.UNREAD)).isFalse();
    }

    @Property
    void a_day_with_its_month_by_name_never_leaves_a_doubt(@ForAll("days") LocalDate day) {
        assertThat(DateReader.read(pattern("d MMMM yyyy").apply(day), CONTEXT).notes())
                .isEmpty();
    }

    @Property
    void figures_that_could_be_two_days_are_marked_and_no_others(@ForAll("days") LocalDate day) {
        boolean twoDays = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();

        assertThat(DateReader.read(pattern("dd/MM/yyyy").apply(day), CONTEXT).has(DateNote.Doubt.TWO_WAYS))
                .isEqualTo(twoDays);
    }

    @Property
    void a_date_that_is_written_as_edtf_is_the_same_when_read(@ForAll("dates") ApproximateDate date) {
        assertThat(ApproximateDate.parse(date.edtf())).isEqualTo(date);
    }

    @Example
    void words_that_bound_nothing_are_said_to_be_unread() {
        assertThat(DateReader.read("until ( 1 0000 -", CONTEXT).has(DateNote.Doubt.UNREAD))
                .isTrue();
    }

    @Property(tries = 5000)
    void nothing_that_looks_like_a_date_throws_or_loses_its_words(
            @ForAll("dateLike") String written, @ForAll("dates") ApproximateDate previous) {
        DateReading reading =
                DateReader.read(written, CONTEXT.following(previous).bornOn(FIRST));

        assertThat(reading.written()).isEqualTo(written);
        assertThat(reading.date().earliest()).isBeforeOrEqualTo(reading.date().latest());
        assertThat(ApproximateDate.parse(reading.date().edtf())).as(written).isEqualTo(reading.date());
        assertThat(reading.date().isUnknown() && reading.notes().isEmpty()).isFalse();
    }

    @Property
    void nothing_at_all_throws(@ForAll String written, @ForAll("dates") ApproximateDate previous) {
        DateReading reading = DateReader.read(written, CONTEXT.following(previous));

        assertThat(DateReader.withTime(reading, written).written()).isEqualTo(written);
        assertThat(DateReader.leading(written, CONTEXT).map(LeadingDate::end).orElse(0))
                .isLessThanOrEqualTo(written.length());
        assertThat(DateOrder.of(List.of(written)).onlyMonthFirst()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 3000)
    void a_date_that_opens_a_paragraph_ends_inside_it(
            @ForAll("dateLike") String written, @ForAll("dates") ApproximateDate previous) {
        int end = DateReader.leading(written, CONTEXT.following(previous))
                .map(LeadingDate::end)
                .orElse(0);

        assertThat(end).isBetween(0, written.length());
    }

    @Property
    void a_span_between_two_readings_holds_both(
            @ForAll("dates") ApproximateDate one, @ForAll("dates") ApproximateDate other) {
        DateReading span =
                DateReader.until(new DateReading("a", one, List.of()), new DateReading("b", other, List.of()));

        assertThat(span.date().earliest()).isEqualTo(one.earliest());
        assertThat(span.has(DateNote.Doubt.UNLIKELY) || !span.date().latest().isBefore(other.latest()))
                .isTrue();
    }
}
