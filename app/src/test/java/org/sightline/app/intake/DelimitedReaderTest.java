package org.sightline.app.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.app.intake.OpenedTable.numbers;
import static org.sightline.app.intake.OpenedTable.open;
import static org.sightline.app.intake.OpenedTable.sentences;
import static org.sightline.app.intake.OpenedTable.texts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Grid;

class DelimitedReaderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_delimiter_is_found_whatever_it_is(String mark) throws IOException {
        String text = String.join(mark, "Date", "Seen by", "What, when; why") + "\n"
                + String.join(mark, "06/01/2011", "Nurse", "\"Weighed" + mark + " well\"") + "\n"
                + String.join(mark, "07/01/2011", "GP", "Cough") + "\n";

        assertThat(texts(grid(text.replace("What, when; why", "What"))))
                .containsExactly(
                        List.of("Date", "Seen by", "What"),
                        List.of("06/01/2011", "Nurse", "Weighed" + mark + " well"),
                        List.of("07/01/2011", "GP", "Cough"));
    }

    @Test
    void lists_within_cells_do_not_mislead_the_search_for_the_delimiter() throws IOException {
        Grid grid = grid("Date,People\n2011,Mother; Father; Aunt\n2012,Mother; Father\n2013,Aunt; Uncle\n");

        assertThat(grid.rows().get(1).cells().get(1).text()).isEqualTo("Mother; Father; Aunt");
    }

    @Test
    void a_first_line_that_names_the_delimiter_is_obeyed_and_is_no_row() throws IOException {
        Grid grid = grid("sep=;\r\nDate;What\r\n2011;A, B\r\n");

        assertThat(texts(grid)).containsExactly(List.of("Date", "What"), List.of("2011", "A, B"));
        assertThat(numbers(grid)).containsExactly(1, 2);
    }

    @Test
    void every_encoding_that_agencies_use_gives_the_same_words() throws IOException {
        String text = "Date,Words\n06/01/2011,Zoë’s café – £5 “fine”\n";
        String mark = "\uFEFF";

        for (byte[] bytes : List.of(
                text.getBytes(UTF_8),
                (mark + text).getBytes(UTF_8),
                (mark + text).getBytes(UTF_16LE),
                (mark + text).getBytes(UTF_16BE),
                text.getBytes(UTF_16LE),
                text.getBytes(UTF_16BE),
                text.getBytes(WINDOWS_1252))) {
            assertThat(texts(open(folder, "a.csv", bytes).grids().getFirst()))
                    .containsExactly(List.of("Date", "Words"), List.of("06/01/2011", "Zoë’s café – £5 “fine”"));
        }
    }

    @Test
    void blank_rows_are_left_out_but_counted_and_line_breaks_in_a_cell_make_no_row() throws IOException {
        Grid grid = grid("School log\n\nDate,What\n2011,\"First line\r\nsecond line\"\n,\n  \n2012,Left\n");

        assertThat(numbers(grid)).containsExactly(1, 3, 4, 7);
        assertThat(texts(grid).get(2)).containsExactly("2011", "First line\r\nsecond line");
    }

    @Test
    void rows_of_uneven_length_keep_every_cell() throws IOException {
        assertThat(texts(grid("a,b,c\n1\n1,2,3,4\n1,2,3\n")))
                .containsExactly(
                        List.of("a", "b", "c"), List.of("1"), List.of("1", "2", "3", "4"), List.of("1", "2", "3"));
    }

    @Test
    void quotes_inside_words_stay_as_they_stand() throws IOException {
        assertThat(texts(grid("a,b\n6\" tall,\"Said \"no\" twice\"\n\"Said \"\"yes\"\"\", \"x, y\" \n")))
                .containsExactly(
                        List.of("a", "b"), List.of("6\" tall", "Said \"no\" twice"), List.of("Said \"yes\"", "x, y"));
    }

    @Test
    void a_quote_that_is_never_closed_costs_no_other_row() throws IOException {
        AgencyFile file = open(
                folder,
                "a.csv",
                "a,b,c\n1,\"open,x\n2,\"Fine, ok\",y\n3,\"two\nlines\",z\n4,plain,w\n".getBytes(UTF_8));

        assertThat(texts(file.grids().getFirst()))
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("1", "\"open", "x"),
                        List.of("2", "Fine, ok", "y"),
                        List.of("3", "two\nlines", "z"),
                        List.of("4", "plain", "w"));
        assertThat(sentences(file))
                .containsExactly("a.csv opens a quotation mark and never closes it on line 2. It was read as it stands;"
                        + " check that row.");
        assertThat(file.notRead().getFirst().rows()).isZero();
    }

    @Test
    void a_file_full_of_unclosed_quotes_still_gives_every_line() throws IOException {
        AgencyFile file = open(folder, "a.csv", ("a,b\n" + "1,\"open\n".repeat(200)).getBytes(UTF_8));

        assertThat(file.grids().getFirst().rows()).hasSize(201);
        assertThat(sentences(file)).hasSize(1);
    }

    @Test
    void a_table_larger_than_there_is_room_for_says_which_rows_were_left_and_how_many() throws IOException {
        Path path = java.nio.file.Files.writeString(folder.resolve("a.csv"), "a,b\n" + "1,2\n".repeat(50));
        Upload upload = Upload.of(path, "a.csv");

        AgencyFile file = OpenFile.open(upload, new Parts(upload, new Room(20)));

        assertThat(file.grids().getFirst().rows()).hasSize(20);
        assertThat(file.notRead()).singleElement().satisfies(left -> {
            assertThat(left.rows()).isEqualTo(31);
            assertThat(left.why())
                    .contains("31 rows")
                    .contains("from row 21 to row 51")
                    .contains("Split the file");
        });
    }

    private Grid grid(String text) throws IOException {
        AgencyFile file = open(folder, "a.csv", text.getBytes(UTF_8));
        assertThat(file.notRead()).isEmpty();
        return file.grids().getFirst();
    }
}
