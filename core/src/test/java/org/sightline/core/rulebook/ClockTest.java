package org.sightline.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.explanation.Explanation;

class ClockTest {

    private static final LocalDate REFERRED = LocalDate.of(2014, 4, 14);
    private static final LocalDate DUE = LocalDate.of(2014, 4, 30);

    private final Edition edition = new Edition(
            LocalDate.of(2013, 4, 15),
            Optional.empty(),
            Level.STATUTORY_GUIDANCE,
            RuleBook.ENGLAND,
            "The letter is answered within ten working days.",
            Map.of(
                    "limit", new Limit(10, Limit.Unit.WORKING_DAYS, false),
                    "misses", new Limit(3, Limit.Unit.TIMES, false)),
            new Citation("Guide to Letters 2013", "chapter 1", "https://example.org/letters", false),
            List.of());
    private final Clock exact = clock(ApproximateDate.on(REFERRED));
    private final Clock vague = clock(ApproximateDate.month(YearMonth.of(2014, 4)));

    @Test
    void a_clock_with_an_exact_start_is_due_on_one_day() {
        assertThat(exact.earliestDue()).isEqualTo(DUE);
        assertThat(exact.latestDue()).isEqualTo(DUE);
    }

    @Test
    void a_vague_start_gives_an_earliest_and_a_latest_day() {
        assertThat(vague.earliestDue()).isEqualTo(LocalDate.of(2014, 4, 15));
        assertThat(vague.latestDue()).isEqualTo(LocalDate.of(2014, 5, 15));
    }

    @Test
    void it_runs_until_its_last_day_has_passed() {
        assertThat(exact.on(DUE)).isEqualTo(new ClockState.Running(DUE));
        assertThat(exact.on(DUE.plusDays(1))).isEqualTo(new ClockState.Overdue(DUE, 1));
        assertThat(exact.on(DUE.plusDays(1)).says())
                .isEqualTo("Due by 30 April 2014; 1 day later nothing is recorded that ended it.");
    }

    @Test
    void what_stopped_it_in_time_meets_it() {
        assertThat(stopped(exact, ApproximateDate.on(DUE)).says())
                .isEqualTo("Recorded as done on 30 April 2014, in time.");
    }

    @Test
    void what_stopped_it_later_meets_it_late() {
        assertThat(stopped(exact, ApproximateDate.on(DUE.plusDays(3))).says())
                .isEqualTo("Recorded as done on 3 May 2014, 3 days after the time set.");
        assertThat(stopped(exact, ApproximateDate.month(YearMonth.of(2014, 5))).says())
                .isEqualTo("Recorded as done between 1 May 2014 and 31 May 2014, at least 1 day after the time set.");
    }

    @Test
    void a_stop_after_the_day_asked_about_is_not_yet_known() {
        assertThat(exact.on(DUE, Optional.of(ApproximateDate.on(DUE.plusDays(3)))))
                .isEqualTo(new ClockState.Running(DUE));
    }

    @Test
    void where_a_vague_date_decides_it_nobody_can_say() {
        assertThat(vague.on(DUE).says())
                .isEqualTo("It is only known to have started between 1 April 2014 and 30 April 2014,"
                        + " so it was due between 15 April 2014 and 15 May 2014.");
        assertThat(stopped(exact, ApproximateDate.between(DUE.minusDays(2), DUE.plusDays(2)))
                        .says())
                .isEqualTo("It was due by 30 April 2014, and is only known to have ended"
                        + " between 28 April 2014 and 2 May 2014.");
        assertThat(clock(ApproximateDate.unknown()).on(DUE).says()).startsWith("When it started is not known");
    }

    @Test
    void a_vague_start_still_decides_what_it_can() {
        assertThat(vague.on(LocalDate.of(2014, 4, 10))).isInstanceOf(ClockState.Running.class);
        assertThat(vague.on(LocalDate.of(2014, 6, 1))).isInstanceOf(ClockState.Overdue.class);
        assertThat(vague.on(LocalDate.of(2014, 6, 1), Optional.of(ApproximateDate.on(LocalDate.of(2014, 4, 11)))))
                .isInstanceOf(ClockState.Met.class);
    }

    @Test
    void the_sum_names_every_day_that_was_left_out() {
        assertThat(lines(exact.explanation(), ""))
                .containsExactly(
                        "Due by Wednesday 30 April 2014",
                        "- Started by: a letter, on 14 April 2014",
                        "- 10 working days from Monday 14 April 2014, that day itself not counted,"
                                + " is Wednesday 30 April 2014",
                        "- - Left out: 4 Saturdays and Sundays",
                        "- - Left out: Friday 18 April 2014, Good Friday",
                        "- - Left out: Monday 21 April 2014, Easter Monday",
                        "- Rule: The letter is answered within ten working days.",
                        "- Source: Guide to Letters 2013 (statutory guidance, to be confirmed), chapter 1"
                                + " <https://example.org/letters>",
                        "- - in force from 15 April 2013 on");
    }

    @Test
    void the_sum_of_a_vague_start_is_worked_from_both_ends() {
        assertThat(lines(vague.explanation(), ""))
                .startsWith("Due between 15 April 2014 and 15 May 2014")
                .anySatisfy(line -> assertThat(line).startsWith("- If it started as early as can be: 10 working days"))
                .anySatisfy(line -> assertThat(line).startsWith("- If it started as late as can be: 10 working days"));
        assertThat(clock(ApproximateDate.unknown()).explanation().says()).isEqualTo("Due on a day that is not known");
    }

    @Test
    void a_number_of_times_starts_no_clock() {
        assertThatThrownBy(() -> Clock.start(edition, "misses", ApproximateDate.on(REFERRED), "a miss"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"misses\" is no length of time");
    }

    private Clock clock(ApproximateDate start) {
        return Clock.start(edition, "limit", start, "a letter");
    }

    private static ClockState stopped(Clock clock, ApproximateDate stop) {
        return clock.on(LocalDate.of(2014, 12, 31), Optional.of(stop));
    }

    private static List<String> lines(Explanation explanation, String indent) {
        return Stream.concat(
                        Stream.of(indent + explanation.says()),
                        explanation.parts().stream().flatMap(part -> lines(part, indent + "- ").stream()))
                .toList();
    }
}
