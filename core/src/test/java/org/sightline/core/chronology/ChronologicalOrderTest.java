package org.sightline.core.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Sector;

class ChronologicalOrderTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 3);

    @Test
    void the_exact_day_stands_before_the_month_that_begins_on_it_and_the_undated_entry_last() {
        Entry exact = entry(1, ApproximateDate.on(LocalDate.of(2012, 3, 1)));
        Entry month = entry(2, span(LocalDate.of(2012, 3, 1), LocalDate.of(2012, 3, 31)));
        Entry undated = entry(3, ApproximateDate.unknown());

        assertThat(Stream.of(undated, month, exact).sorted(ChronologicalOrder.INSTANCE))
                .containsExactly(exact, month, undated);
    }

    @Test
    void on_one_day_an_entry_without_a_time_stands_before_those_with_one() {
        Entry morning = entry(1, at(LocalTime.of(3, 30)));
        Entry evening = entry(2, at(LocalTime.of(20, 0)));
        Entry whenever = entry(3, ApproximateDate.on(DAY));

        assertThat(Stream.of(evening, morning, whenever).sorted(ChronologicalOrder.INSTANCE))
                .containsExactly(whenever, morning, evening);
    }

    @Property
    void the_order_is_total(@ForAll("entries") Entry a, @ForAll("entries") Entry b, @ForAll("entries") Entry c) {
        int ab = Integer.signum(ChronologicalOrder.INSTANCE.compare(a, b));
        assertThat(ab).isEqualTo(-Integer.signum(ChronologicalOrder.INSTANCE.compare(b, a)));
        assertThat(ab == 0).isEqualTo(a.equals(b));
        List<Entry> sorted =
                Stream.of(a, b, c).sorted(ChronologicalOrder.INSTANCE).toList();
        assertThat(ChronologicalOrder.INSTANCE.compare(sorted.getFirst(), sorted.getLast()))
                .isLessThanOrEqualTo(0);
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<ApproximateDate> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 400))
                .as((from, length) -> span(DAY.plusDays(from), DAY.plusDays(from + length)));
        Arbitrary<ApproximateDate> dates = Arbitraries.oneOf(spans, Arbitraries.just(ApproximateDate.unknown()));
        return Combinators.combine(Arbitraries.integers().between(1, 9), dates).as(ChronologicalOrderTest::entry);
    }

    private static Entry entry(int row, ApproximateDate date) {
        return Told.by(Sector.SCHOOL, row, date, date.edtf()).entry();
    }

    private static ApproximateDate span(LocalDate from, LocalDate to) {
        return new ApproximateDate(from + "/" + to, from, to, Optional.empty());
    }

    private static ApproximateDate at(LocalTime time) {
        return new ApproximateDate(DAY + "T" + time, DAY, DAY, Optional.of(time));
    }
}
