package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sightline.app.database.TestDatabase;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Backing up, restoring and rebuilding from the command line, as whoever runs Sightline does it. */
class OperationsCommandsTest {

    @TempDir
    Path folder;

    @Test
    void a_record_is_backed_up_restored_and_made_again_with_the_same_bytes() throws Exception {
        Path first = folder.resolve("first.backup");
        Path second = folder.resolve("second.backup");
        String target = url(TestDatabase.fresh());

        // other tests may have left cases in the shared record that nobody has brought up to date
        assertThat(Told.by("rebuild", "--database-url", source()).code()).isZero();
        Told backup = Told.by("backup", first, "--database-url", source());
        Told restore = Told.by("restore", first, "--database-url", target);
        Told rebuild = Told.by("rebuild", "--database-url", target);
        Told again = Told.by("backup", second, "--database-url", target);

        assertThat(backup.err()).isEmpty();
        assertThat(backup.out()).startsWith("The backup is whole and was read back");
        assertThat(restore.out()).contains("Restored:").contains("The audit chain is whole");
        assertThat(rebuild.out()).startsWith("Made again:");
        assertThat(again.code()).isZero();
        assertThat(derived(second)).isEqualTo(derived(first)).isNotEmpty();
    }

    @Test
    void a_restore_into_a_record_that_is_in_use_changes_nothing() throws IOException {
        Path file = folder.resolve("one.backup");
        Told.by("backup", file, "--database-url", source());

        Told told = Told.by("restore", file, "--database-url", source());

        assertThat(told.code()).isEqualTo(4);
        assertThat(told.err()).contains("The database is not empty");
    }

    @Test
    void a_file_that_is_no_backup_does_not_make_a_database() throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "Dear Sir or Madam");
        Path data = folder.resolve("data");

        Told told = Told.by("restore", letter, "--data", data);

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("is no backup of Sightline's");
        assertThat(data).doesNotExist();
    }

    @Test
    void there_is_nothing_to_back_up_in_an_empty_folder() {
        Told told = Told.by("backup", folder.resolve("x.backup"), "--data", folder);

        assertThat(told.code()).isEqualTo(7);
        assertThat(told.err()).contains("There is no database in").contains("--data");
    }

    @Test
    void a_case_that_is_not_there_is_not_made_again() {
        Told told = Told.by("rebuild", "--case", 999_999, "--database-url", source());

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("There is no case 999999");
    }

    /** The digests of all that is derived. */
    private static String derived(Path backup) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(backup.toFile())) {
            StringBuilder derived = new StringBuilder();
            for (String table : new String[] {"line", "same_event", "question", "derived_case"}) {
                derived.append(new String(
                        zip.getInputStream(zip.getEntry("tables/" + table + ".copy"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8));
            }
            return derived.toString();
        }
    }

    private static String source() {
        DataSource pool = TestWeb.part(DataSource.class);
        String name = JdbcClient.create(pool)
                .sql("select current_database()")
                .query(String.class)
                .single();
        PGSimpleDataSource other = TestDatabase.fresh();
        other.setDatabaseName(name);
        return url(other);
    }

    static String url(PGSimpleDataSource database) {
        return "jdbc:postgresql://127.0.0.1:" + database.getPortNumbers()[0] + "/" + database.getDatabaseName()
                + "?user="
                + database.getUser() + "&password="
                + URLEncoder.encode(String.valueOf(database.getPassword()), StandardCharsets.UTF_8);
    }
}
