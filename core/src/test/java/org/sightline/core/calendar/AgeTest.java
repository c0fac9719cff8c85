package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final LocalDate BORN = LocalDate.of(2007, 7, 15);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2007-07-15, less than a month
            2007-08-15, 1 month
            2012-03-03, 4 years 7 months
            2012-07-14, 4 years 11 months
            2012-07-15, 5 years
            2011-12, between 4 years 4 months and 4 years 5 months
            2007, between less than a month and 5 months
            """)
    void an_age_is_told_in_completed_years_and_months(String edtf, String words) {
        assertThat(Age.at(BORN, ApproximateDate.parse(edtf)).orElseThrow().inWords())
                .isEqualTo(words);
    }

    @Test
    void nobody_has_an_age_before_birth_or_on_an_open_date() {
        assertThat(Age.at(BORN, ApproximateDate.parse("2006"))).isEmpty();
        assertThat(Age.at(BORN, ApproximateDate.parse("2010/.."))).isEmpty();
        assertThat(Age.at(BORN, ApproximateDate.unknown())).isEmpty();
    }
}
