package org.sightline.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.core.entries.NotRead;

class OpenFolderTest {

    @TempDir
    Path folder;

    @Test
    void agencies_files_come_in_the_order_of_their_names_with_those_of_sub_folders() throws IOException {
        write("school.csv", "Date,What\n");
        write("GP.csv", "Date,What\n");
        write("police/log.csv", "Date,What\n");
        write("case.yaml", "children: []\n");
        write("mapping.yaml", "files: []\n");

        Folder.Found found = found();

        assertThat(found.files())
                .extracting(Folder.File::name)
                .containsExactly("GP.csv", "police/log.csv", "school.csv");
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.files().get(1).open().name()).isEqualTo("police/log.csv");
    }

    @Test
    void whatever_is_not_an_agencys_file_is_accounted_for() throws IOException {
        write("log.csv", "Date,What\n");
        write("README.md", "About\n");
        write("~$school.xlsx", "x");
        write(".DS_Store", "x");
        write("police/old/log.csv", "Date,What\n");

        Folder.Found found = found();

        assertThat(found.files()).extracting(Folder.File::name).containsExactly("log.csv");
        assertThat(found.leftOut())
                .extracting(NotRead::file)
                .containsExactly(".DS_Store", "police/old", "README.md", "~$school.xlsx");
        assertThat(found.leftOut()).allSatisfy(left -> {
            assertThat(left.why()).startsWith(left.file() + " ").endsWith(".");
            assertThat(left.rows()).isZero();
        });
    }

    @Test
    void the_folder_for_results_can_be_passed_over() throws IOException {
        write("log.csv", "Date,What\n");
        write("out/chronology.csv", "Date,What\n");

        assertThat(OpenFolder.open(folder, folder.resolve("out")))
                .isInstanceOfSatisfying(
                        Folder.Found.class,
                        found -> assertThat(found.files())
                                .extracting(Folder.File::name)
                                .containsExactly("log.csv"));
    }

    @Test
    void a_folder_without_a_readable_file_says_what_would_be_read() throws IOException {
        write("photo.jpg", "GIF89a");
        write("empty.csv", "");

        assertThat(refused(folder))
                .contains("holds no file that can be read. Sightline reads .csv, .xlsx")
                .contains("empty.csv is empty");
    }

    @Test
    void an_unreadable_file_among_readable_ones_stays_in_the_list() throws IOException {
        write("empty.csv", "");
        write("log.csv", "Date,What\n");

        assertThat(found().files()).hasSize(2);
    }

    @Test
    void a_folder_that_does_not_exist_or_is_a_file_is_refused() throws IOException {
        assertThat(refused(folder.resolve("nowhere")))
                .contains("There is no folder")
                .contains("nowhere");
        assertThat(refused(write("log.csv", "Date\n"))).contains("is a file and not a folder");
    }

    private Folder.Found found() {
        return (Folder.Found) OpenFolder.open(folder);
    }

    private static String refused(Path folder) {
        return ((Folder.Refused) OpenFolder.open(folder)).why();
    }

    private Path write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
