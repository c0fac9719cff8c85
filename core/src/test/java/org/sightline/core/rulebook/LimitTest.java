package org.sightline.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.core.rulebook.Limit.Unit;

class LimitTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Test
    void counting_the_start_ends_a_day_sooner() {
        assertThat(new Limit(10, Unit.DAYS, false).due(FRIDAY)).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(new Limit(10, Unit.DAYS, true).due(FRIDAY)).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(new Limit(1, Unit.WORKING_DAYS, true).due(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(new Limit(0, Unit.WORKING_DAYS, true).due(FRIDAY)).isEqualTo(FRIDAY);
    }

    @Test
    void hours_run_to_the_end_of_the_day_on_which_the_last_can_fall() {
        assertThat(new Limit(72, Unit.HOURS, false).due(FRIDAY)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(new Limit(36, Unit.HOURS, false).due(FRIDAY)).isEqualTo(FRIDAY.plusDays(2));
    }

    @Test
    void a_month_ends_on_the_last_day_that_there_is() {
        assertThat(new Limit(1, Unit.MONTHS, false).due(LocalDate.of(2026, 1, 31)))
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void what_is_counted_back_still_has_its_length_forward() {
        Limit back = new Limit(3, Unit.WORKING_DAYS, false, true, List.of());
        assertThat(back.due(FRIDAY)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(back.after(FRIDAY)).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void a_count_may_run_on_to_a_day_of_the_year() {
        Limit leaving = new Limit(
                16,
                Unit.YEARS,
                false,
                false,
                List.of(
                        new Landing.NextOf(List.of(MonthDay.of(8, 31))),
                        new Landing.LastOf(DayOfWeek.FRIDAY, Month.JUNE)));
        assertThat(leaving.due(LocalDate.of(2000, 10, 15))).isEqualTo(LocalDate.of(2017, 6, 30));
        assertThat(leaving.due(LocalDate.of(2000, 8, 31))).isEqualTo(LocalDate.of(2016, 6, 24));
    }

    @Test
    void no_day_follows_from_times_or_a_share() {
        assertThatThrownBy(() -> new Limit(10, Unit.PERCENT, false).due(FRIDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("10% is not a length of time");
        assertThat(new Limit(3, Unit.TIMES, false).isTime()).isFalse();
    }

    @Test
    void it_is_written_as_people_say_it() {
        assertThat(new Limit(1, Unit.WORKING_DAYS, false).inWords()).isEqualTo("1 working day");
        assertThat(new Limit(45, Unit.WORKING_DAYS, false).inWords()).isEqualTo("45 working days");
        assertThat(new Limit(10, Unit.PERCENT, false).inWords()).isEqualTo("10%");
    }

    @Property
    void what_runs_forward_is_never_due_before_its_start(@ForAll("limits") Limit limit, @ForAll("days") LocalDate day) {
        assertThat(limit.due(day)).isAfterOrEqualTo(day);
    }

    @Property
    void what_starts_later_is_never_due_sooner(@ForAll("limits") Limit limit, @ForAll("days") LocalDate day) {
        assertThat(limit.due(day.plusDays(1))).isAfterOrEqualTo(limit.due(day));
    }

    @Property
    void what_is_counted_back_is_never_after_its_start(@ForAll("limits") Limit limit, @ForAll("days") LocalDate day) {
        Limit back = new Limit(limit.amount(), limit.unit(), limit.startDay(), true, List.of());
        assertThat(back.due(day)).isBeforeOrEqualTo(day);
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(Unit.values()).filter(unit -> unit != Unit.TIMES && unit != Unit.PERCENT),
                        Arbitraries.of(true, false))
                .as((amount, unit, startDay) -> new Limit(amount, unit, startDay));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
