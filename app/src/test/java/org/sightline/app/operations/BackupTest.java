package org.sightline.app.operations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.app.database.TestDatabase;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.audit.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Backing up the made-up case and putting it back. */
class BackupTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @TempDir
    static Path folder;

    private static Path backup;
    private static Manifest written;

    @BeforeAll
    static void write() throws Exception {
        TestWeb.signedIn("lead").get("/cases");
        backup = folder.resolve("noon.backup");
        written = WriteBackup.of(TestWeb.part(DataSource.class), backup, NOON);
    }

    @Test
    void what_is_restored_is_what_was_there_and_the_audit_chain_is_whole() throws Exception {
        DataSource empty = TestDatabase.fresh();

        new RestoreBackup(empty).from(backup);
        Manifest again = WriteBackup.of(empty, folder.resolve("again.backup"), NOON);

        assertThat(again).isEqualTo(written);
        assertThat(again.tables())
                .filteredOn(table -> List.of("entry", "line", "question", "audit", "account", "submission_bytes")
                        .contains(table.name()))
                .hasSize(6)
                .allMatch(table -> table.rows() > 0);
        assertThat(AuditInDatabase.verify(empty)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void row_security_guards_the_restored_tables_as_before() throws Exception {
        DataSource empty = TestDatabase.fresh();

        new RestoreBackup(empty).from(backup);

        JdbcClient sql = JdbcClient.create(empty);
        assertThat(sql.sql("select count(*) from entry").query(Long.class).single())
                .isZero();
        assertThat(sql.sql("select count(*) from pg_class where relrowsecurity and not relforcerowsecurity")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_restored_database_gives_out_the_next_number() throws Exception {
        DataSource empty = TestDatabase.fresh();
        new RestoreBackup(empty).from(backup);

        long highest = count(empty, "select max(id) from account");
        assertThat(count(empty, "select nextval(pg_get_serial_sequence('account', 'id'))"))
                .isGreaterThan(highest);
    }

    @Test
    void every_guarded_table_shows_all_its_rows_to_a_backup() {
        assertThat(JdbcClient.create(TestWeb.part(DataSource.class))
                        .sql("""
                                select c.relname from pg_class c
                                where c.relrowsecurity and not exists (
                                    select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r')
                                        and pg_get_expr(p.polqual, p.polrelid) like '%at_work()%')
                                """)
                        .query(String.class)
                        .list())
                .as("tables whose rows a backup would leave out")
                .isEmpty();
    }

    @Test
    void a_backup_can_be_opened_by_its_owner_only() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_backup_that_was_cut_is_refused_and_nothing_is_restored() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        Path cut = folder.resolve("cut.backup");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));

        refuses(cut, "its end is missing");
    }

    @Test
    void a_backup_of_which_a_row_was_taken_out_is_refused() throws Exception {
        Path altered = folder.resolve("altered.backup");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup));
                OutputStream file = Files.newOutputStream(altered);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                int from = entry.getName().equals("tables/audit.copy")
                        ? new String(bytes, ISO_8859_1).indexOf('\n') + 1
                        : 0;
                out.write(bytes, from, bytes.length - from);
            }
        }

        refuses(altered, "its part 'audit' is not what was written");
    }

    @Test
    void a_file_that_is_no_backup_is_refused() throws Exception {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "Dear Sir or Madam");

        refuses(letter, "is no backup of Sightline's");
    }

    @Test
    void a_backup_of_a_newer_sightline_is_refused() throws Exception {
        Path newer = folder.resolve("newer.backup");
        rewriteManifest(newer, "\"schema\":[", "\"schema\":[\"0\",");
        Path future = folder.resolve("future.backup");
        rewriteManifest(future, "\"format\":1", "\"format\":2");

        refuses(newer, "has other tables");
        refuses(future, "written by a newer Sightline");
    }

    @Test
    void a_database_that_is_not_empty_is_left_as_it_is() throws Exception {
        DataSource used = TestDatabase.fresh();
        new RestoreBackup(used).from(backup);

        assertThatThrownBy(() -> new RestoreBackup(used).from(backup)).hasMessageContaining("is not empty");
        long accounts = written.tables().stream()
                .filter(table -> table.name().equals("account"))
                .mapToLong(Manifest.Table::rows)
                .sum();
        assertThat(count(used, "select count(*) from account")).isEqualTo(accounts);
    }

    private static void refuses(Path file, String because) throws Exception {
        DataSource empty = TestDatabase.fresh();

        assertThatThrownBy(() -> new RestoreBackup(empty).from(file))
                .isInstanceOf(NoBackup.class)
                .hasMessageContaining(because);
        assertThat(count(empty, "select count(*) from pg_class where relname = 'account' and relkind = 'r'"))
                .as("tables, which are made only for a backup that is whole")
                .isLessThanOrEqualTo(1);
    }

    private static long count(DataSource source, String query) {
        return JdbcClient.create(source).sql(query).query(Long.class).single();
    }

    private static void rewriteManifest(Path file, String from, String to) throws IOException {
        try (InputStream whole = Files.newInputStream(backup);
                ZipInputStream in = new ZipInputStream(whole);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                out.write(
                        entry.getName().equals("manifest.json")
                                ? new String(bytes, UTF_8).replace(from, to).getBytes(UTF_8)
                                : bytes);
            }
        }
    }
}
