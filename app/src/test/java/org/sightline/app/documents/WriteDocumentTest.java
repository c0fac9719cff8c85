package org.sightline.app.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.chronology.WriteChronology;

/** A document is whole or it is not there. */
class WriteDocumentTest {

    @TempDir
    Path folder;

    @Test
    void a_document_stands_in_its_place_and_nothing_beside_it() throws IOException {
        Path file = folder.resolve("a.txt");
        assertThat(WriteDocument.to(file, out -> out.write(bytes("whole")))).isEqualTo(new Written.Whole(file, 5));
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void a_disk_that_fills_up_leaves_the_old_document_and_says_what_to_do() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "the one before");
        Written written = WriteDocument.to(file, out -> {
            out.write(bytes("half"));
            throw new IOException("No space left on device");
        });
        assertThat(written)
                .isInstanceOfSatisfying(
                        Written.Refused.class,
                        refused -> assertThat(refused.why())
                                .isEqualTo("a.txt could not be written: No space left on device."
                                        + " Check the disk and its free space, then run it again."));
        assertThat(file).hasContent("the one before");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Path file = folder.resolve("missing").resolve("a.txt");
        assertThat(WriteDocument.to(file, out -> out.write(1)))
                .isInstanceOfSatisfying(
                        Written.Refused.class,
                        refused -> assertThat(refused.why()).contains("does not exist"));
    }

    @Test
    void one_document_that_cannot_be_written_costs_none_of_the_others() throws IOException {
        Files.createDirectories(folder.resolve("chronology.html").resolve("in the way"));
        List<Written> written = WriteChronology.to(folder, MadeUpReview.review());
        assertThat(written.stream().filter(Written.Refused.class::isInstance)).hasSize(1);
        assertThat(written.stream().filter(Written.Whole.class::isInstance)).hasSize(3);
        assertThat(names()).contains("chronology.json", "chronology.docx", "chronology.xlsx");
    }

    @Test
    void a_disk_without_room_is_reported_by_every_form_of_the_chronology() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "there is no /dev/full here");
        for (Content content : List.<Content>of(
                out -> Json.object(out, json -> json.put("text", "a".repeat(100_000))),
                out -> new WordDocument("title", MadeUpReview.review().asAt())
                        .writeTo(out, body -> body.paragraph("a".repeat(100_000))))) {
            assertThat(failure(full, content)).contains("No space left");
        }
    }

    private static String failure(Path full, Content content) {
        try (var out = Files.newOutputStream(full)) {
            content.writeTo(out);
            return "";
        } catch (IOException broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
