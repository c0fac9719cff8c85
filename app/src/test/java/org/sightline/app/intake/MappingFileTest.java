package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.MadeUpFiles.made;
import static org.sightline.app.intake.MadeUpFiles.table;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.core.entries.Field;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Made;
import org.sightline.core.intake.Mapping;

class MappingFileTest {

    private static final AgencyFile FILE = table(
            "list.csv",
            "Brook Lane Surgery \"north\"||||",
            "When|Details|Details|# |Plan: next",
            "3/4/2011|Seen with a cough for a week|More was said at length then|4|Rest",
            "4/4/2011|Seen again as the cough went on|Still more was said at length|5|Rest");

    @Test
    void the_mapping_written_out_and_read_back_gives_the_same_entries() {
        Made guessed = made(FILE);
        MappingFile.Given given =
                MappingFile.read(MappingFileText.of(guessed.columns(), Mapping.NONE), Set.of("list.csv"));

        assertThat(given.doubts()).isEmpty();
        assertThat(made(FILE, given.mapping()).entries()).isEqualTo(guessed.entries());
    }

    @Test
    void what_a_person_says_stands_above_every_guess() {
        MappingFile.Given given = MappingFile.read("""
                files:
                  - file: list.csv
                    agency: Harbour Clinic
                    date order: month first
                    columns:
                      Plan - next: COMMENT
                """, Set.of("list.csv"));
        Made made = made(FILE, given.mapping());

        assertThat(made.entries().getFirst().agency().name()).isEqualTo("Harbour Clinic");
        assertThat(made.entries().getFirst().says(Field.COMMENT)).contains("Rest");
        assertThat(made.entries().getFirst().happened().edtf()).isEqualTo("2011-03-04");
    }

    @Test
    void a_fault_is_a_sentence_with_its_line_and_costs_nothing_else() {
        MappingFile.Given given = MappingFile.read("""
                files:
                  - file: list.csv
                    heading row: second
                    columns:
                      When: HAPENED
                      Details: EVENT
                  - file: gone.csv
                """, Set.of("list.csv"));

        assertThat(given.doubts()).hasSize(3);
        assertThat(given.doubts().get(0)).startsWith("mapping.yaml, line 3:").contains("'second' is no row");
        assertThat(given.doubts().get(1))
                .startsWith("mapping.yaml, line 5:")
                .contains("HAPENED", "allowed are HAPPENED");
        assertThat(given.doubts().get(2)).contains("no file 'gone.csv'");
        assertThat(given.mapping().parts()).hasSize(1);
    }

    @Test
    void a_heading_row_that_does_not_exist_is_a_sentence_and_the_headings_are_looked_for() {
        MappingFile.Given given = MappingFile.read("""
                files:
                  - file: list.csv
                    heading row: 99
                """, Set.of("list.csv"));
        Made made = made(FILE, given.mapping());

        assertThat(made.entries()).isEqualTo(made(FILE).entries());
        assertThat(made.notRead()).singleElement().satisfies(remark -> {
            assertThat(remark.rows()).isZero();
            assertThat(remark.why()).contains("mapping.yaml", "row 99", "Correct 'heading row:'");
        });
    }

    @Test
    void a_text_that_is_no_yaml_is_one_sentence() {
        assertThat(MappingFile.read("files: [", Set.of()).doubts())
                .singleElement()
                .asString()
                .contains("mapping.yaml, line", "not YAML");
    }
}
