package org.sightline.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void digits_with_the_year_first_or_last_stay_as_they_are() {
        ReadDates dates = ReadDates.like(List.of("31/01/2017"), TODAY);

        assertThat(dates.inDigits("2017-01-31")).isEqualTo("2017-01-31");
        assertThat(dates.inDigits("20170131")).isEqualTo("20170131");
        assertThat(dates.inDigits("31/01/2017")).isEqualTo("31/01/2017");
        assertThat(dates.inDigits("")).isEmpty();
    }

    @Test
    void a_register_that_writes_the_month_first_is_believed_in_all_its_rows() {
        ReadDates dates = ReadDates.like(List.of("01/31/2017", "02/03/2016"), TODAY);

        assertThat(dates.inDigits("02/03/2016")).isEqualTo("2016-02-03");
    }

    @Test
    void where_both_orders_are_possible_the_day_comes_first() {
        ReadDates dates = ReadDates.like(List.of("02/03/2016", "04/05/2016"), TODAY);

        assertThat(dates.isMonthFirst()).isFalse();
    }

    @Test
    void words_are_read_as_far_as_they_say_something() {
        ReadDates dates = ReadDates.like(List.of(), TODAY);

        assertThat(dates.inDigits("3 March 2014")).isEqualTo("2014-03-03");
        assertThat(dates.inDigits("March 2014")).isEqualTo("2014-03");
        assertThat(dates.inDigits("3/4/14")).isEqualTo("2014-04-03");
        assertThat(dates.inDigits("soon")).isEqualTo("soon");
    }
}
