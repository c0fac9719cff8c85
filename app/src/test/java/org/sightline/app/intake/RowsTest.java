package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.MadeUpFiles.grid;
import static org.sightline.app.intake.MadeUpFiles.made;
import static org.sightline.app.intake.MadeUpFiles.narrative;
import static org.sightline.app.intake.MadeUpFiles.table;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.NotRead;
import org.sightline.core.entries.Place;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.MakeEntries;
import org.sightline.core.intake.Mapping;
import org.sightline.core.people.Cast;

class RowsTest {

    @Test
    void titles_and_repeated_headings_are_no_rows_and_are_named() {
        Made made = made(table(
                "list.csv",
                "Harbour Primary School: chronology||",
                "Date|Event|Action",
                "3/4/2011|Late for school|Rang home",
                "Date|Event|Action",
                "5/4/2011|Late again|Letter"));

        assertThat(made.rows()).isEqualTo(2);
        assertThat(made.entries()).extracting(Entry::id).containsExactly("list-3", "list-5");
        assertThat(made.columns().getFirst().headings())
                .containsExactly("Harbour Primary School: chronology", "row 4: the headings once more");
        assertThat(made.entries()).allMatch(entry -> entry.agency().name().equals("Harbour Primary School"));
    }

    @Test
    void a_row_whose_date_cannot_be_read_is_still_an_entry() {
        Made made = made(table("list.csv", "Date|Event", "soon after|Moved house", "|Seen in town", "3/4/2011|Visit"));

        assertThat(made.entries()).hasSize(3);
        assertThat(made.entries().get(1).happened().isUnknown()).isTrue();
        assertThat(made.entries().get(1).when().happened().has(DateNote.Doubt.UNREAD))
                .isTrue();
    }

    @Test
    void a_date_written_once_over_many_rows_is_carried_and_marked() {
        Made made = made(table("list.csv", "Date|Event", "3/4/2011|Visit", "|Call", "|Letter", "|Message"));

        assertThat(made.entries()).allMatch(entry -> entry.happened().edtf().equals("2011-04-03"));
        assertThat(made.entries().get(3).when().happened().has(DateNote.Doubt.INFERRED))
                .isTrue();
    }

    @Test
    void page_numbers_and_lone_dates_stand_among_the_rows_not_read() {
        Made made = made(table("list.csv", "Date|Event", "3/4/2011|Visit", "Page 1 of 2|", "2012|"));

        assertThat(made.notRead()).extracting(NotRead::words).containsExactly("Page 1 of 2", "2012");
        assertThat(made.rows()).isEqualTo(3);
    }

    @Test
    void a_column_of_services_says_whose_each_row_is() {
        Made made = made(table("all.csv", "Date|Service|Event", "3/4/2011|Health visitor|Visit", "4/4/2011||Call"));

        assertThat(made.entries().getFirst().agency().name()).isEqualTo("Health visiting");
        assertThat(made.entries().get(1).agency().name()).isEqualTo("All");
    }

    @Test
    void a_dated_paragraph_begins_an_entry_and_undated_ones_belong_to_it() {
        Made made = made(narrative(
                "letter.txt",
                "Harbour Housing Association",
                "3 April 2011: visited the flat, no heating.",
                "Mother asked for help with the boiler.",
                "5 April 2011 - boiler mended."));

        assertThat(made.entries()).hasSize(2);
        assertThat(made.entries().getFirst().says(Field.EVENT))
                .contains("visited the flat, no heating.\nMother asked for help with the boiler.");
        assertThat(made.columns().getFirst().headings()).containsExactly("Harbour Housing Association");
        assertThat(made.entries().getFirst().agency().name()).isEqualTo("Harbour Housing Association");
    }

    @Test
    void a_text_without_any_date_loses_no_paragraph() {
        Made made = made(narrative("note.txt", "Mother rang to say that they had moved.", "No forwarding address."));

        assertThat(made.entries()).hasSize(2).allMatch(entry -> entry.happened().isUnknown());
    }

    @Test
    void files_of_one_name_in_two_folders_have_ids_of_their_own() {
        AgencyFile first = table("gp/notes.csv", "Date|Event", "3/4/2011|Visit");
        AgencyFile second = table("hv/notes.csv", "Date|Event", "3/4/2011|Visit");
        MakeEntries make = new MakeEntries(
                MadeUpFiles.known(Mapping.NONE, new Cast(List.of())), List.of(first.name(), second.name()));

        assertThat(make.from(first).entries().getFirst().id())
                .isNotEqualTo(make.from(second).entries().getFirst().id());
    }

    @Property(tries = 150)
    void no_row_is_ever_dropped(@ForAll @From("tables") List<String> rows) {
        AgencyFile file = new AgencyFile(
                "any.csv", "00", List.of(grid(Place.Kind.SHEET, "1", false, rows.toArray(String[]::new))), List.of());
        Made made = made(file);

        long filled =
                rows.stream().filter(row -> !row.replace("|", "").isBlank()).count();
        int heading = made.columns().getFirst().headerRow() > 0 ? 1 : 0;
        assertThat(made.rows() + made.columns().getFirst().headings().size() + heading)
                .isEqualTo((int) filled);
        assertThat(made.entries()).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> cell = Arbitraries.of(
                "",
                "",
                "Date",
                "Event",
                "Action",
                "3/4/2011",
                "2012",
                "Mother",
                "Page 2 of 3",
                "Visit to the family at home",
                "Harbour School",
                "10:40",
                "#",
                "=1+1",
                "ditto");
        return cell.list()
                .ofSize(3)
                .map(cells -> String.join("|", cells))
                .list()
                .ofMaxSize(12);
    }
}
