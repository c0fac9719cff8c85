package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpensAParagraphTest {

    private static final DateContext CONTEXT = DateContext.likely(LocalDate.of(1995, 1, 1), LocalDate.of(2014, 12, 31))
            .following(ApproximateDate.on(LocalDate.of(2010, 5, 3)))
            .bornOn(LocalDate.of(2007, 7, 15));

    @ParameterizedTest(name = "{0} opens on {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            12 August 2012: The police attended.                | 2012-08-12             | The police attended.
            12/08/2012 - The police attended.                   | 2012-08-12             | The police attended.
            12 August 2012, 15:30: police attended.             | 2012-08-12T15:30:00    | police attended.
            1. 12 August 2012 Police attended.                  | 2012-08-12             | Police attended.
            • 12.8.12 Police attended.                          | 2012-08-12             | Police attended.
            12 August 2012                                      | 2012-08-12             | ^^
            On 3rd May the health visitor called.               | 2010-05-03             | the health visitor called.
            On 3 May 2011 at 3.30pm the school rang.            | 2011-05-03T15:30:00    | the school rang.
            In early 2006, the family moved.                    | 2006-01~/2006-04~      | the family moved.
            In 2006 the family moved.                           | 2006                   | the family moved.
            In March 2010 the family moved.                     | 2010-03                | the family moved.
            March 2010 saw a move.                              | 2010-03                | saw a move.
            In March the family moved.                          | 2010-03                | the family moved.
            May: the family moved.                              | 2010-05                | the family moved.
            2006: the family moved.                             | 2006                   | the family moved.
            Monday 3 May 2010 – the nurse called.               | 2010-05-03             | the nurse called.
            The following day the nurse called.                 | 2010-05-04             | the nurse called.
            That evening, the nurse called.                     | 2010-05-03             | the nurse called.
            Three days later the nurse called.                  | 2010-05-06             | the nurse called.
            Between March and June 2010 nobody called.          | 2010-03/2010-06        | nobody called.
            Since 2006 the police had been called often.        | 2006/..                | the police had been called often.
            In the summer of 2009 they moved.                   | 2009-22                | they moved.
            At 3 months old he was weighed.                     | 2007-10-15/2007-11-14  | he was weighed.
            At Christmas 2010 the nurse called.                 | 2010-12-24~/2011-01-01~| the nurse called.
            9-10 March 2012: two visits.                        | 2012-03-09/2012-03-10  | two visits.
            By January 2012, attendance had fallen.             | ../2012-01             | attendance had fallen.
            """)
    void a_date_at_the_front_is_found(String paragraph, String edtf, String rest) {
        LeadingDate leading = DateReader.leading(paragraph, CONTEXT).orElseThrow();

        assertThat(leading.reading().date().edtf()).isEqualTo(edtf);
        assertThat(paragraph.substring(leading.end()).strip()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 incidents were recorded.",
                "May went to school.",
                "May, who is nine, went to school.",
                "1 may be referred.",
                "3 children live there.",
                "2006 incidents were recorded.",
                "April is a friend of the family.",
                "June and her sister were seen.",
                "The family moved in 2006.",
                "Summer was difficult.",
                "Christmas was difficult.",
                "Sun cream was applied.",
                "Sat with the teacher.",
                "Mark, aged 3, was seen.",
                "Two weeks of absence were noted.",
                "The day care centre rang.",
                "Before the birth nobody called.",
                "After the visit the nurse rang.",
                "Early help was offered.",
                "Late for school again.",
                "End of report.",
                "Next steps were agreed.",
                "About the family little is known.",
                "The 3 children were seen.",
                "4/12 of the sessions were missed.",
                "15:30 the nurse called.",
                "In the morning he was late.",
                "",
                "   "
            })
    void words_that_are_no_date_are_left_alone(String paragraph) {
        assertThat(DateReader.leading(paragraph, CONTEXT)).isEmpty();
    }

    @Test
    void a_relative_date_without_an_entry_before_it_opens_nothing() {
        DateContext bare = DateContext.likely(LocalDate.of(1995, 1, 1), LocalDate.of(2014, 12, 31));

        assertThat(DateReader.leading("The following day the nurse called.", bare))
                .isEqualTo(Optional.empty());
    }
}
