package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.core.entries.Place;

class EmailReaderTest {

    private static final String HEAD = """
            Received: from post.example
            Message-ID: <1@post.example>
            Date: Wed, 10 Jul 2019 23:30:00 +0000
            From: =?UTF-8?Q?Zo=C3=AB_Hill?= <zoe@school.example>
            To: duty@council.example
            Subject: Absence
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void who_wrote_when_about_what_is_the_first_row_and_carries_the_moment() throws IOException {
        Opened opened = mail("""
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                Ren=E9 was not in school.

                Mother did not =
                answer.
                """);

        assertThat(opened.grids()).hasSize(1);
        assertThat(opened.grids().getFirst().kind()).isEqualTo(Place.Kind.MESSAGE);
        assertThat(opened.grids().getFirst().narrative()).isTrue();
        assertThat(opened.rows(0))
                .containsExactly(
                        List.of("Date: Wed, 10 Jul 2019 23:30:00 +0000\nFrom: Zoë Hill <zoe@school.example>\n"
                                + "To: duty@council.example\nSubject: Absence"),
                        List.of("René was not in school."),
                        List.of("Mother did not answer."));
        assertThat(opened.grids()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .moment())
                .isEqualTo(LocalDateTime.parse("2019-07-11T00:30"));
        assertThat(opened.remarks()).isEmpty();
    }

    @Test
    void of_plain_words_and_a_web_page_the_plain_words_are_read() throws IOException {
        Opened opened = mail("""
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                Plain words.
                --b
                Content-Type: text/html

                <p>Drawn words.</p>
                --b--
                """);

        assertThat(opened.rows(0)).hasSize(2).contains(List.of("Plain words."));
    }

    @Test
    void a_web_page_is_read_for_its_words_only() throws IOException {
        Opened opened = mail("""
                Content-Type: text/html; charset=utf-8

                <html><head><title>x</title><style>p {color: red}</style></head><body><script>alert(1)</script>
                <p>Seen   at<br>home &amp; well &lt;3&#233;</p><!-- unseen --><div>Not <b>seen</b></div>
                <table><tr><td>3 May</td><td>call</td></tr></table></body></html>
                """);

        assertThat(opened.rows(0).subList(1, opened.rows(0).size()))
                .containsExactly(List.of("Seen at\nhome & well <3é"), List.of("Not seen"), List.of("3 May call"));
    }

    @Test
    void files_that_came_with_it_are_opened_and_those_that_cannot_be_are_named() throws IOException {
        String table = Base64.getMimeEncoder()
                .encodeToString(
                        "Date,Event,By\n3 May 2019,Seen,HV\n4 May 2019,Not seen,HV\n".getBytes(StandardCharsets.UTF_8));
        Opened opened = mail("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                See attached.
                --b
                Content-Type: application/octet-stream; name="log.csv"
                Content-Disposition: attachment; filename="../log.csv"
                Content-Transfer-Encoding: base64

                %s
                --b
                Content-Type: image/png; name="photo.png"
                Content-Disposition: attachment; filename="photo.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAANSUhEUg==
                --b
                Content-Type: image/png
                Content-ID: <logo>
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAANSUhEUg==
                --b
                Content-Type: message/rfc822

                %s
                An older message.
                --b--
                """.formatted(table, HEAD));

        assertThat(opened.grids()).extracting(grid -> grid.name()).containsExactly("1", ".. log.csv/1");
        assertThat(opened.rows(1)).contains(List.of("4 May 2019", "Not seen", "HV"));
        assertThat(opened.remarks())
                .contains("made.eml has 1 picture in its text")
                .contains("made.eml/photo.png is a picture")
                .contains("is a message that came with another message");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("made.eml"));
    }

    @Test
    void a_message_of_an_unknown_encoding_or_without_an_end_is_read_as_far_as_it_goes() throws IOException {
        Opened opened = mail("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=klingon

                Some words.
                --b
                Content-Type: text/plain

                More words
                """);

        assertThat(opened.rows(0)).contains(List.of("Some words."), List.of("More words"));
    }

    private Opened mail(String rest) throws IOException {
        Path path = Files.writeString(folder.resolve("made.eml"), (HEAD + rest).replace("\n", "\r\n"));
        return new Opened(OpenFile.open(path, "made.eml"));
    }
}
