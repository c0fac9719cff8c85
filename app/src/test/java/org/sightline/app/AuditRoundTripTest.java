package org.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sightline.app.database.EmbeddedDatabase;
import org.sightline.app.database.Started;
import org.sightline.app.database.TestDatabase;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit of a record in use, taken away by one command and checked by another that knows no database. */
class AuditRoundTripTest {

    @TempDir
    static Path folder;

    private static Path export;
    private static Told exported;

    /** Of the database that Sightline brings along, in which somebody looked around. */
    @BeforeAll
    static void an_export() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        TestDatabase.unpackInto(data);
        try (EmbeddedDatabase database = started(data);
                ConfigurableApplicationContext web = TestWeb.start(Map.of(
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.user(),
                        "spring.datasource.password", database.password()))) {
            Guest lead = new Guest(TestWeb.address(web));
            lead.signIn("lead", "a quiet harbour");
            for (String page : List.of("", "/people", "/agencies", "/chronology", "/questions", "/who-looked")) {
                lead.get("/cases/1" + page);
            }
            lead.get("/audit");
        }
        export = folder.resolve("audit.jsonl");
        exported = Told.by("audit", "export", export, "--data", data);
    }

    private static EmbeddedDatabase started(Path data) {
        return switch (EmbeddedDatabase.start(data)) {
            case Started.Running(EmbeddedDatabase running) -> running;
            case Started.Refused(String why) -> throw new AssertionError(why);
        };
    }

    @Test
    void what_was_exported_is_whole() throws IOException {
        assertThat(exported.err()).isEmpty();
        assertThat(exported.code()).isZero();

        Told told = Told.by("audit", "verify", export);

        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("The audit chain is whole: " + (lines().size() - 1) + " lines");
        assertThat(Files.readString(export)).contains("sign in", "see the chronology", "\"outcome\":\"refused\"");
    }

    @Test
    void an_altered_line_is_named() {
        assertBroken(
                lines -> lines.set(6, lines.get(6).replaceFirst("\"who\":\"", "\"who\":\"not ")),
                "Line 7 of the file (audit line 7) has been altered");
    }

    @Test
    void a_removed_line_is_named() {
        assertBroken(lines -> lines.remove(4), "Before line 5 of the file, audit line 5 is missing.");
    }

    @Test
    void lines_that_changed_places_are_named() {
        assertBroken(
                lines -> Collections.swap(lines, 3, 5), "Line 4 of the file (audit line 6) stands in the wrong place.");
    }

    @Test
    void an_end_that_was_cut_off_is_noticed_whether_its_last_line_is_left_or_not() {
        assertBroken(lines -> lines.remove(lines.size() - 2), "audit line " + (linesBefore() - 1) + " is missing");
        assertBroken(lines -> lines.subList(lines.size() - 3, lines.size()).clear(), "its end was cut off");
    }

    @Test
    void a_line_that_was_cut_off_in_its_middle_is_named() {
        assertBroken(lines -> lines.set(2, lines.get(2).substring(0, 90)), "Line 3 of the file");
    }

    @Test
    void an_earlier_export_is_never_written_over() {
        Told told = Told.by("audit", "export", export, "--data", folder.resolve("data"));

        assertThat(told.code()).isNotZero();
        assertThat(told.err()).contains("There is a file").contains("already");
    }

    @Test
    void the_audit_of_a_database_on_a_server_goes_the_same_way_while_people_work() throws IOException {
        TestWeb.signedIn("lead").get("/cases/1");
        Path file = folder.resolve("server.jsonl");

        Told told = Told.by("audit", "export", file, "--database-url", server());

        assertThat(told.err()).isEmpty();
        assertThat(told.out()).isEqualTo("Written: " + file + System.lineSeparator());
        assertThat(Told.by("audit", "verify", file).code()).isZero();
        assertThat(Files.readString(file)).contains("see the case and its people");
    }

    private static List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(export));
    }

    private static int linesBefore() {
        try {
            return lines().size();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void assertBroken(Consumer<List<String>> tamper, String... says) {
        try {
            List<String> lines = lines();
            tamper.accept(lines);
            Path file = Files.createTempFile(folder, "tampered", ".jsonl");
            Files.write(file, lines);

            Told told = Told.by("audit", "verify", file);

            assertThat(told.code()).isEqualTo(6);
            assertThat(told.err()).contains(says).contains("The audit chain is broken");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String server() {
        String name = JdbcClient.create(TestWeb.part(DataSource.class))
                .sql("select current_database()")
                .query(String.class)
                .single();
        PGSimpleDataSource database = TestDatabase.fresh();
        return "jdbc:postgresql://127.0.0.1:" + database.getPortNumbers()[0] + "/" + name + "?user="
                + database.getUser()
                + "&password="
                + URLEncoder.encode(String.valueOf(database.getPassword()), StandardCharsets.UTF_8);
    }
}
