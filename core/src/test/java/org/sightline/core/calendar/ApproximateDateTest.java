package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximateDateTest {

    @ParameterizedTest(name = "{0} runs from {1} to {2}")
    @CsvSource(textBlock = """
            2006, 2006-01-01, 2006-12-31
            2008?, 2008-01-01, 2008-12-31
            2006-12, 2006-12-01, 2006-12-31
            2006-12~, 2006-12-01, 2006-12-31
            2008-02-29%, 2008-02-29, 2008-02-29
            2008?-12, 2008-12-01, 2008-12-31
            200X, 2000-01-01, 2009-12-31
            2XXX, 2000-01-01, 2999-12-31
            2008-XX, 2008-01-01, 2008-12-31
            2008-12-XX, 2008-12-01, 2008-12-31
            2011-12-1X, 2011-12-10, 2011-12-19
            2011-XX-31, 2011-01-31, 2011-12-31
            200X-02-29, 2000-02-29, 2008-02-29
            2005-21, 2005-03-01, 2005-05-31
            2005-24, 2005-12-01, 2006-02-28
            2005-26, 2005-06-01, 2005-08-31
            2004/2008, 2004-01-01, 2008-12-31
            2011-09/2012-03, 2011-09-01, 2012-03-31
            2006-01~/2006-04~, 2006-01-01, 2006-04-30
            ../2008, -999999999-01-01, 2008-12-31
            2004/.., 2004-01-01, +999999999-12-31
            2004/, 2004-01-01, +999999999-12-31
            2011-01-06T15:30, 2011-01-06, 2011-01-06
            """)
    void edtf_has_an_earliest_and_a_latest_day(String edtf, LocalDate earliest, LocalDate latest) {
        ApproximateDate date = ApproximateDate.parse(edtf);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(ApproximateDate.parse(date.edtf())).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            ^^              | “” is not a date in EDTF: it is empty.
            6/1/11          | “6” is not a date in EDTF: a year has four figures.
            2011-13         | “2011-13” is not a date in EDTF: there is no such day.
            2011-02-30      | “2011-02-30” is not a date in EDTF: there is no such day.
            2011-2          | “2011-2” is not a date in EDTF: a month has two figures.
            2011-02-03-04   | “2011-02-03-04” is not a date in EDTF: it has more than a year, a month and a day.
            2008/2004       | “2008/2004” is not a date in EDTF: it ends before it begins.
            2011-01-06T25   | “2011-01-06T25” is not a date in EDTF: a date with a time is written like 2011-01-06T15:30:00.
            2011-40         | “2011-40” is not a date in EDTF: seasons are 21 (spring) to 24 (winter).
            {2011-05-03     | “{2011-05-03” is not a date in EDTF: a list that is opened must be closed.
            """)
    void what_is_not_edtf_is_refused_with_a_sentence(String edtf, String says) {
        assertThatThrownBy(() -> ApproximateDate.parse(edtf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(says);
    }

    @Test
    void uncertain_and_approximate_together_have_one_mark() {
        assertThat(ApproximateDate.year(2008).uncertain().approximate().edtf()).isEqualTo("2008%");
        assertThat(ApproximateDate.parse("../2008").approximate().edtf()).isEqualTo("../2008~");
    }

    @Test
    void a_span_without_either_end_is_unknown() {
        assertThat(ApproximateDate.between(LocalDate.MIN, LocalDate.MAX).isUnknown())
                .isTrue();
        assertThat(ApproximateDate.parse("../..").isUnknown()).isTrue();
    }
}
