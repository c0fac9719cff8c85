package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.MadeUpFiles.made;
import static org.sightline.app.intake.MadeUpFiles.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Field;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.ColumnsRead;

class ColumnsTest {

    @Test
    void headings_in_many_words_are_recognised() {
        assertThat(
                        fields(
                                table(
                                        "school.csv",
                                        "Occurrence|Incident no.|Who recorded|Pupil|What happened|Child's voice|What we did|Shared with",
                                        "3/4/2011|12|Class teacher|Robin|Tired and quiet all day in class today|Said he was up late|Rang home|SENCO")))
                .containsExactly(
                        Field.HAPPENED,
                        Field.REFERENCE,
                        Field.AUTHOR,
                        Field.ABOUT,
                        Field.EVENT,
                        Field.CHILD,
                        Field.ACTION,
                        Field.TOLD);
    }

    @Test
    void misspelt_and_longer_headings_are_recognised_and_say_by_what() {
        List<ColumnsRead.Column> columns = columns(table(
                "gp.csv",
                "Date of evnt|Detials of contact|Otucome",
                "3/4/2011|Seen with cough and a cold for a week|Advice"));

        assertThat(columns)
                .extracting(ColumnsRead.Column::field)
                .containsExactly(Field.HAPPENED, Field.EVENT, Field.ACTION);
        assertThat(columns.getFirst().why()).contains("nearly 'date of event'");
    }

    @Test
    void a_column_of_dates_under_an_empty_name_is_when_it_happened() {
        assertThat(fields(table(
                        "hv.csv",
                        "Col 1|Col 2|Col 3",
                        "3/4/2011|Home visit, mother and baby seen in the front room|HV",
                        "9/4/2011|Telephone call to arrange the next visit to the house|HV")))
                .startsWith(Field.HAPPENED, Field.EVENT);
    }

    @Test
    void a_column_headed_date_that_is_full_of_sentences_is_no_date() {
        assertThat(fields(table(
                        "notes.csv",
                        "Date|Detail of day|Action",
                        "Spoke to mother at length about the routine at bedtime|3/4/2011|None",
                        "Visited and found the family at home with two friends|9/4/2011|Visit again")))
                .startsWith(Field.EVENT, Field.HAPPENED);
    }

    @Test
    void of_two_dates_the_one_of_entry_is_the_recorded_one() {
        assertThat(fields(table(
                        "csc.csv", "Date entered|Date of event|Event", "9/4/2011|3/4/2011|Referral from the school")))
                .containsExactly(Field.RECORDED, Field.HAPPENED, Field.EVENT);
    }

    @Test
    void of_two_dates_whose_headings_say_nothing_the_later_is_the_recorded_one() {
        assertThat(fields(table(
                        "csc.csv",
                        "A|B|C",
                        "9/4/2011|3/4/2011|Referral from the school about lateness",
                        "11/5/2011|10/5/2011|Visit by the duty social worker to home")))
                .containsExactly(Field.RECORDED, Field.HAPPENED, Field.EVENT);
    }

    @Test
    void from_and_to_are_days_where_their_cells_are_days_and_people_where_they_are_not() {
        assertThat(fields(table("h.csv", "From|To|Event", "3/4/2011|9/4/2011|Stayed on the ward for observation")))
                .containsExactly(Field.HAPPENED, Field.ENDED, Field.EVENT);
        assertThat(fields(table("h.csv", "Date|From|To|Event", "3/4/2011|Police|EWO|Notice about an argument")))
                .containsExactly(Field.HAPPENED, Field.FROM, Field.TOLD, Field.EVENT);
    }

    @Test
    void a_table_without_headings_is_known_by_its_cells() {
        AgencyFile file = table(
                "police.csv",
                "3/4/2011|10:40|Mother; Father|Argument in the street reported by a neighbour",
                "9/4/2011|23:15|Mother|Call from the address, line went dead before answer");

        assertThat(fields(file)).containsExactly(Field.HAPPENED, Field.TIME, Field.ABOUT, Field.EVENT);
        assertThat(made(file).columns().getFirst().headerRow()).isZero();
        assertThat(made(file).entries()).hasSize(2);
    }

    @Test
    void a_date_of_birth_is_never_when_something_happened() {
        assertThat(fields(
                        table("s.csv", "Child|DOB|Date|Concern", "Robin|1/2/2005|3/4/2011|Came without a coat again")))
                .containsExactly(Field.ABOUT, Field.BORN, Field.HAPPENED, Field.EVENT);
    }

    @Test
    void cells_that_can_only_be_month_first_are_pointed_out() {
        assertThat(columns(table("x.csv", "Date|Event", "03/25/2011|Visit", "04/02/2011|Call"))
                        .getFirst()
                        .why())
                .contains("month first", "03/25/2011");
    }

    private static List<ColumnsRead.Column> columns(AgencyFile file) {
        return made(file).columns().getFirst().columns();
    }

    private static List<Field> fields(AgencyFile file) {
        return columns(file).stream().map(ColumnsRead.Column::field).toList();
    }
}
