package org.sightline.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.core.calendar.ApproximateDate;

/** Dates as people say them. */
class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-01-06  | 6 January 2011",
                "2006-12     | December 2006",
                "2006-12?    | December 2006, uncertain",
                "2008~       | about 2008",
                "2008%       | about 2008, uncertain",
                "2008        | 2008",
                "2005-24     | winter 2005",
                "2004/2008   | 2004 to 2008",
                "2011-09/2012-03 | September 2011 to March 2012",
                "2010/..     | from 2010",
                "../2010     | up to 2010",
                "2008-12-XX  | a day in December 2008",
                "[2008-12-01,2008-12-31] | between 1 December 2008 and 31 December 2008"
            })
    void a_date_is_said_as_it_is_known(String edtf, String words) {
        ApproximateDate date =
                new ApproximateDate(edtf, LocalDate.of(2008, 12, 1), LocalDate.of(2008, 12, 31), Optional.empty());
        assertThat(DateWords.of(date)).isEqualTo(words);
    }

    @Test
    void a_time_of_day_stands_after_the_day() {
        LocalDate day = LocalDate.of(2010, 11, 14);
        ApproximateDate date = new ApproximateDate("2010-11-14", day, day, Optional.of(LocalTime.of(9, 5)));
        assertThat(DateWords.of(date)).isEqualTo("14 November 2010 at 09:05");
        assertThat(DateWords.withoutTime(date)).isEqualTo("14 November 2010");
    }

    @Test
    void a_date_that_nothing_is_known_of_says_so() {
        assertThat(DateWords.of(ApproximateDate.unknown())).isEqualTo("Date not known");
    }
}
