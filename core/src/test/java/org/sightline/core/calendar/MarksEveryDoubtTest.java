package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.core.calendar.DateNote.Doubt;

class MarksEveryDoubtTest {

    private static final DateContext BARE = DateContext.likely(LocalDate.of(1995, 1, 1), LocalDate.of(2014, 12, 31));
    private static final DateContext CONTEXT = BARE.following(ApproximateDate.on(LocalDate.of(2011, 5, 3)));

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            06/01/2011       | TWO_WAYS        | 6 January 2011; month-first it would be 1 June 2011.
            12/25/2011       | TWO_WAYS        | There is no month 25, so this one date was read month-first: 25 December 2011.
            2004-08          | TWO_WAYS        | August 2004; as years it would be 2004 to 2008.
            2006/07          | TWO_WAYS        | A financial year (April 2006 to March 2007) or a school year (September 2006 to August 2007); the span holds both.
            Sept 11          | TWO_WAYS        | September 2011; it could also be 11 September.
            winter 2005      | TWO_WAYS        | December 2005 to February 2006; it could also be the winter that began in 2004.
            the next day     | INFERRED        | “the next day” was worked out from the entry before.
            40549            | INFERRED        | “40549” is a spreadsheet's day number for 6 January 2011.
            5 June           | YEAR_CARRIED    | The year was not written; 2011 comes from the entry before.
            6/1/98           | CENTURY_ASSUMED | The year was read as 1998, for 2098 would be after 31 December 2014.
            about March 2010 | UNCERTAIN       | It was written as approximate.
            March 2010?      | UNCERTAIN       | The writer marked it as uncertain.
            ?/12/2008        | UNCERTAIN       | The day of the month was left open.
            Monday 3/5/2011  | UNCERTAIN       | 3 May 2011 was a Tuesday, not a Monday.
            Summer term 2011 | UNCERTAIN       | The term was taken as April to July 2011; schools differ.
            3/5/11 by phone  | UNCERTAIN       | Only “3/5/11” was read of “3/5/11 by phone”.
            3 May 1066       | UNLIKELY        | It is before 1 January 1995, earlier than seems likely; it was kept as written.
            3 May 2066       | UNLIKELY        | It is after 31 December 2014, later than seems likely; it was kept as written.
            31/02/2011       | UNREAD          | There is no 31 February 2011; only the month was kept.
            13/25/2011       | UNREAD          | There is no day 13/25/2011, whichever comes first; only the year 2011 was kept.
            about 3 weeks old| UNREAD          | An age is a date only where the date of birth is known.
            TBC              | UNREAD          | The file says “TBC”: the date is not known.
            soon             | UNREAD          | No date could be made of “soon”.
            99999            | UNREAD          | As the day number of a spreadsheet “99999” would be 13 October 2173, which is not a likely day here.
            """)
    void each_doubt_is_said_in_a_sentence(String written, Doubt doubt, String says) {
        assertThat(DateReader.read(written, CONTEXT).notes()).contains(new DateNote(doubt, says));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 January 2011
            2011-01-06
            06/06/2011
            25/12/2011
            Tues 3 May 2011
            March 2010
            autumn 2008
            Sept 2011 to March 2012
            6 Jan 11 at 15:30
            """)
    void a_date_that_can_mean_one_thing_carries_no_note(String written) {
        assertThat(DateReader.read(written, CONTEXT).notes()).isEmpty();
    }

    @Test
    void a_day_without_any_year_keeps_its_figures_and_says_what_is_missing() {
        DateReading reading = DateReader.read("3 May", BARE);

        assertThat(reading.date().edtf()).isEqualTo("XXXX-05-03");
        assertThat(reading.date().isUnknown()).isTrue();
        assertThat(reading.notes())
                .containsExactly(new DateNote(Doubt.UNREAD, "No year was written, and no entry before it has one."));
    }

    @Test
    void a_relative_date_without_an_entry_before_it_is_unread() {
        assertThat(DateReader.read("the following day", BARE).notes())
                .containsExactly(
                        new DateNote(Doubt.UNREAD, "“the following day” needs an entry before it that has a date."));
    }

    @Test
    void a_real_date_cell_at_midnight_has_no_time() {
        LocalDateTime midnight = LocalDateTime.of(2011, 1, 6, 0, 0);

        assertThat(DateReader.read(midnight, "06/01/2011", BARE).date())
                .isEqualTo(ApproximateDate.on(LocalDate.of(2011, 1, 6)));
        assertThat(DateReader.read(midnight.plusHours(3), "06/01/2011 03:00", BARE)
                        .date()
                        .edtf())
                .isEqualTo("2011-01-06T03:00:00");
        assertThat(DateReader.read(midnight.withYear(2066), "x", BARE).has(Doubt.UNLIKELY))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            03:30         | 2011-01-06T03:30:00
            0330          | 2011-01-06T03:30:00
            3.30pm        | 2011-01-06T15:30:00
            3.30 p.m.     | 2011-01-06T15:30:00
            15:20 hrs     | 2011-01-06T15:20:00
            15.20 hours   | 2011-01-06T15:20:00
            1520hrs       | 2011-01-06T15:20:00
            15h20         | 2011-01-06T15:20:00
            15:20:35      | 2011-01-06T15:20:35
            midday        | 2011-01-06T12:00:00
            12 noon       | 2011-01-06T12:00:00
            12.15am       | 2011-01-06T00:15:00
            approx 9pm    | 2011-01-06T21:00:00
            15:20 - 16:00 | 2011-01-06T15:20:00
            25:00         | 2011-01-06
            morning       | 2011-01-06
            """)
    void a_time_in_its_own_column_is_added(String time, String edtf) {
        DateReading day = DateReader.read("6 January 2011", BARE);

        assertThat(DateReader.withTime(day, time).date().edtf()).isEqualTo(edtf);
    }

    @Test
    void a_time_without_a_known_day_is_left_out_and_said() {
        assertThat(DateReader.withTime(DateReader.read("January 2011", BARE), "15:20")
                        .notes())
                .containsExactly(
                        new DateNote(Doubt.UNCERTAIN, "The time “15:20” was left out, for the day is not known."));
    }

    @Test
    void an_end_before_the_beginning_is_marked_and_costs_nothing() {
        DateReading start = DateReader.read("6 January 2011", BARE);

        assertThat(DateReader.until(start, DateReader.read("8 January 2011", BARE))
                        .date()
                        .edtf())
                .isEqualTo("2011-01-06/2011-01-08");
        assertThat(DateReader.until(start, DateReader.read("3 January 2011", BARE))
                        .has(Doubt.UNLIKELY))
                .isTrue();
        assertThat(DateReader.until(start, DateReader.read("", BARE))).isEqualTo(start);
    }

    @Test
    void a_column_that_looks_month_first_is_said_so() {
        DateOrder order = DateOrder.of(List.of("06/01/2011", "12/25/2011", "06/06/2011", "3 May 2011", "1/31/11"));

        assertThat(order).isEqualTo(new DateOrder(0, 2, 1));
        assertThat(order.warning())
                .hasValue(
                        "2 cells can only be month-first, and no cell can only be day-first, so the whole column may be"
                                + " month-first; 1 could be either and were read day-first.");
        assertThat(DateOrder.of(List.of("25/12/2011")).warning()).isEmpty();
    }
}
