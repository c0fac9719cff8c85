package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void the_week_before_christmas_2026_runs_over_both_holidays() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 22), 5)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void the_start_may_be_day_one() {
        LocalDate monday = LocalDate.of(2014, 3, 3);
        assertThat(WorkingDays.counting(monday, 1)).isEqualTo(monday);
        assertThat(WorkingDays.counting(monday.minusDays(1), 1)).isEqualTo(monday);
        assertThat(WorkingDays.after(monday, 1)).isEqualTo(monday.plusDays(1));
    }

    @Test
    void less_than_none_is_refused() {
        assertThatThrownBy(() -> WorkingDays.after(LocalDate.of(2014, 3, 3), -1))
                .hasMessageContaining("-1");
    }

    @Property
    void as_many_as_were_added_are_counted(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 80) int n) {
        assertThat(WorkingDays.between(start, WorkingDays.after(start, n))).isEqualTo(n);
    }

    @Property
    void a_longer_count_and_a_later_start_never_end_sooner(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 80) int n) {
        LocalDate end = WorkingDays.after(start, n);
        assertThat(WorkingDays.after(start, n + 1)).isAfter(end);
        assertThat(WorkingDays.after(start.plusDays(1), n)).isAfterOrEqualTo(end);
    }

    @Property
    void a_count_ends_on_a_working_day_at_either_side(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 80) int n) {
        assertThat(WorkingDays.isWorkingDay(WorkingDays.after(start, n))).isTrue();
        assertThat(WorkingDays.isWorkingDay(WorkingDays.before(start, n))).isTrue();
        assertThat(WorkingDays.before(start, n)).isBefore(start);
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
