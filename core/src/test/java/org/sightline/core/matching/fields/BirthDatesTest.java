package org.sightline.core.matching.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2017-03-31,2017-03-31",
        "31/03/2017,2017-03-31",
        "31.3.2017,2017-03-31",
        "20170331,2017-03-31",
        "31032017,2017-03-31",
        "12102012,2012-10-12",
        "2017-03-31T00:00:00Z,2017-03-31",
        "31/03/2017 00:00,2017-03-31",
        "2017-03,2017-03-??",
        "2017,2017-??-??",
        "2017-31-03,2017-03-31",
        "03/31/2017,2017-03-31"
    })
    void a_date_is_read_in_the_ways_in_which_it_is_written(String written, String read) {
        assertThat(BirthDates.inWords(BirthDates.read(written))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "unknown",
                "31/03/17",
                "00/00/0000",
                "2017-45-12",
                "2017-13",
                "123456789",
                "3017-01-01",
                "12",
                "99/99/2017"
            })
    void what_is_no_date_is_not_known(String written) {
        assertThat(BirthDates.read(written)).isZero();
    }

    @Property
    void every_day_is_read_back_as_it_is_told(@ForAll @IntRange(min = 0, max = 60_000) int day) {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(day);
        int read = BirthDates.read(date.toString());

        assertThat(BirthDates.inWords(read)).isEqualTo(date.toString());
        assertThat(LocalDate.of(BirthDates.year(read), BirthDates.month(read), BirthDates.day(read)))
                .isEqualTo(date);
        assertThat(BirthDates.read(date.toString().replace("-", ""))).isEqualTo(read);
    }

    @Property
    void nothing_that_anybody_writes_is_an_error(@ForAll String written) {
        assertThat(BirthDates.read(written)).isNotNegative();
    }
}
