package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sightline.app.database.TestDatabase;
import org.sightline.app.intake.MadePdf;

/** {@code sightline library add}, as whoever runs Sightline types it. */
class LibraryCommandTest {

    @TempDir
    Path folder;

    private final PGSimpleDataSource database = TestDatabase.fresh();

    @BeforeEach
    void twoReports() throws IOException {
        Files.writeString(
                folder.resolve("alder.html"),
                "<!DOCTYPE html><html><body><h1>Child Alder</h1><p>Alder was ten weeks old.</p></body></html>");
        Files.writeString(folder.resolve("README.md"), "What these are");
        Files.createDirectories(folder.resolve("2019"));
        try (MadePdf pdf = new MadePdf()) {
            pdf.text(50, 100, "Child Linnet was seen by five agencies.").page().picture();
            pdf.save(folder.resolve("2019/linnet.pdf"));
        }
    }

    private Told add(Object... more) {
        Object[] words = new Object[more.length + 5];
        words[0] = "library";
        words[1] = "add";
        words[2] = folder;
        words[3] = "--database-url";
        words[4] = url();
        System.arraycopy(more, 0, words, 5, more.length);
        return Told.by(words);
    }

    private String url() {
        return OperationsCommandsTest.url(database);
    }

    @Test
    void reports_are_added_and_once_only() throws IOException {
        Told first = add("--licence", "Open Government Licence 3.0");
        Told second = add();
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4 and then nothing");
        Files.copy(folder.resolve("alder.html"), folder.resolve("again.html"));
        Told third = add();

        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .contains("2019/linnet.pdf: Page 2 holds a picture only; it is not searchable until it is read by OCR.")
                .contains("Added: 2 reports with 3 pages. There already: 0. Not added: 0.");
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("Added: 0 reports with 0 pages. There already: 2. Not added: 0.");
        assertThat(third.code()).isEqualTo(1);
        assertThat(third.out()).contains("again.html is in the library already as alder.html.");
        assertThat(third.err()).contains("broken.pdf is damaged");
    }

    @Test
    void pages_that_are_pictures_are_read_by_the_program_that_is_named() {
        add();

        Told told = add("--ocr", "echo Her teachers noticed that she was hungry. {}");

        assertThat(told.out()).contains("Read by OCR: 1 page of reports that were there.");
        assertThat(add("--ocr", "tesseract stdout").err()).contains("does not say where the picture of a page goes");
    }

    @Test
    void a_backup_holds_the_library() {
        add();
        Path file = folder.resolve("library.backup");
        String empty = OperationsCommandsTest.url(TestDatabase.fresh());

        assertThat(Told.by("backup", file, "--database-url", url()).code()).isZero();
        assertThat(Told.by("restore", file, "--database-url", empty).code()).isZero();

        assertThat(Told.by("library", "add", folder.resolve("2019"), "--database-url", empty)
                        .out())
                .contains("There already: 1. Not added: 0.");
    }

    @Test
    void a_folder_with_nothing_in_it_and_one_that_is_missing_are_said() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Told nothing = Told.by("library", "add", empty, "--database-url", url());
        Told missing = Told.by("library", "add", folder.resolve("nowhere"), "--database-url", url());

        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.err()).contains("holds no file").contains("A report is a PDF");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("There is no folder");
        assertThat(Told.by("library").err()).contains("Say what is to be done: sightline library add");
    }
}
