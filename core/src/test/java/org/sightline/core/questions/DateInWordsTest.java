package org.sightline.core.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "6 January 2011, on 6 January 2011",
        "December 2011, in December 2011",
        "2006, in 2006",
        "autumn 2007, in autumn 2007",
        "about December 2011, in or about December 2011",
        "about 6 January 2011, on or about 6 January 2011",
        "2006 to 2011, between 2006 and 2011",
        "September 2011 to March 2012, between September 2011 and March 2012",
        "11 December 2011 to 20 December 2011, between 11 and 20 December 2011",
        "30 December 2011 to 2 January 2012, between 30 December 2011 and 2 January 2012",
        "unknown, on a day that is not known"
    })
    void a_date_is_said_as_it_is_known(String written, String said) {
        assertThat(InWords.when(Dates.of(written))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "December 2011, February 2012, between December 2011 and February 2012",
        "3 May 2011, 3 May 2011, on 3 May 2011",
        "2006 to 2011, 3 March 2012, between 2006 and 3 March 2012",
        "March 2008, 2010, between March 2008 and 2010"
    })
    void two_dates_are_said_from_the_beginning_of_one_to_the_end_of_the_other(String from, String to, String said) {
        assertThat(InWords.between(Dates.of(from), Dates.of(to))).isEqualTo(said);
    }

    @Test
    void lists_are_said_as_people_say_them() {
        assertThat(InWords.list(java.util.List.of("Ada"))).isEqualTo("Ada");
        assertThat(InWords.list(java.util.List.of("Ada", "Ben", "Cy"))).isEqualTo("Ada, Ben and Cy");
    }
}
