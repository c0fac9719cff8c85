package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

    @TempDir
    Path folder;

    @Test
    void blank_lines_part_paragraphs_and_so_does_a_line_that_begins_with_a_date() throws IOException {
        Opened opened = text("""
                Record of the family centre

                03/05/2019 Came to the play session.
                04/05/2019 Did not come, no call
                5 May 2019 - Call to mother


                Closed.
                """);

        assertThat(opened.rows(0))
                .containsExactly(
                        List.of("Record of the family centre"),
                        List.of("03/05/2019 Came to the play session."),
                        List.of("04/05/2019 Did not come, no call"),
                        List.of("5 May 2019 - Call to mother"),
                        List.of("Closed."));
        assertThat(opened.numbers(0)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_date_that_only_happens_to_begin_a_line_that_a_program_broke_begins_nothing() throws IOException {
        Opened opened = text("""
                The health visitor called at the home and both of the children were seen on
                3 May 2019 by the doctor.
                """);

        assertThat(opened.rows(0))
                .containsExactly(
                        List.of(
                                "The health visitor called at the home and both of the children were seen on 3 May 2019 by the doctor."));
    }

    @Test
    void letters_of_an_older_encoding_are_read() throws IOException {
        Path path =
                Files.write(folder.resolve("old.txt"), "Zoë’s visit cost £5".getBytes(Charset.forName("windows-1252")));

        assertThat(Opened.by(new TextReader(), path).rows(0)).containsExactly(List.of("Zoë’s visit cost £5"));
    }

    private Opened text(String text) throws IOException {
        return Opened.by(new TextReader(), Files.writeString(folder.resolve("notes.txt"), text));
    }
}
