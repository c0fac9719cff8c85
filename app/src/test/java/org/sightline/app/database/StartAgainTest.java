package org.sightline.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starting on a folder that was used before, however that ended. */
class StartAgainTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void make() throws IOException {
        TestDatabase.unpackInto(folder);
        try (EmbeddedDatabase database = StartedDatabase.in(folder)) {
            Sql.run(own(database), "create table confirmed (number bigint)");
        }
    }

    @Test
    void a_second_start_finds_the_same_rows_port_and_password() {
        String first;
        try (EmbeddedDatabase database = StartedDatabase.in(folder)) {
            Sql.run(own(database), "create table kept as select 'here' as words");
            first = database.url() + database.password();
        }
        try (EmbeddedDatabase database = StartedDatabase.in(folder)) {
            assertThat(Sql.answer(own(database), "select words from kept")).isEqualTo("here");
            assertThat(database.url() + database.password()).isEqualTo(first);
        }
    }

    @Test
    void what_was_confirmed_survives_a_server_killed_in_the_middle_of_writing() throws Exception {
        AtomicLong confirmed = new AtomicLong();
        EmbeddedDatabase killed = StartedDatabase.in(folder);
        Thread writer = Thread.ofVirtual().start(() -> writeUntilItDies(own(killed), confirmed));
        while (confirmed.get() < 200) {
            Thread.onSpinWait();
        }
        postmaster().destroyForcibly();
        writer.join();
        killed.close();

        try (EmbeddedDatabase database = StartedDatabase.in(folder)) {
            String there =
                    Sql.answer(own(database), "select count(*) from confirmed where number <= " + confirmed.get());
            assertThat(there).isEqualTo(String.valueOf(confirmed.get()));
        }
    }

    private static void writeUntilItDies(DataSource source, AtomicLong confirmed) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into confirmed values (?)")) {
            for (long number = 1; ; number++) {
                insert.setLong(1, number);
                insert.executeUpdate();
                confirmed.set(number);
            }
        } catch (SQLException dead) {
            // what we wait for
        }
    }

    @Test
    void a_server_left_over_by_a_killed_sightline_is_ended_and_another_started() throws Exception {
        Process other = StartedDatabase.elsewhere(folder);
        ProcessHandle leftOver = postmaster();
        other.destroyForcibly().waitFor();
        assertThat(leftOver.isAlive()).isTrue();

        try (EmbeddedDatabase database = StartedDatabase.in(folder)) {
            assertThat(leftOver.onExit()).succeedsWithin(Duration.ofSeconds(20));
            assertThat(postmaster().pid()).isNotEqualTo(leftOver.pid());
            assertThat(Sql.answer(own(database), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_sightline_and_its_server_that_were_killed_together_start_again() throws Exception {
        Process other = StartedDatabase.elsewhere(folder);
        postmaster().destroyForcibly();
        other.destroyForcibly().waitFor();

        try (EmbeddedDatabase database = StartedDatabase.in(folder)) {
            assertThat(Sql.answer(own(database), "select 1")).isEqualTo("1");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_program_of_postgresql_that_was_left_at_work_in_the_folder_is_ended() throws Exception {
        Path program = folder.resolve(Binaries.FOLDER + Binaries.VERSION).resolve("bin/left-at-work");
        Files.copy(Path.of("/bin/sleep"), program, StandardCopyOption.COPY_ATTRIBUTES);
        Process leftAtWork = new ProcessBuilder(program.toString(), "60").start();

        StartedDatabase.in(folder).close();

        assertThat(leftAtWork.waitFor(20, TimeUnit.SECONDS)).isTrue();
        Files.delete(program);
    }

    @Test
    void another_process_that_was_given_the_old_servers_number_is_left_alone() throws Exception {
        Process innocent = new ProcessBuilder("sleep", "60").start();
        Path noted = folder.resolve("data/postmaster.pid");
        Files.writeString(noted, innocent.pid() + "\n" + folder.resolve("data") + "\n1795307823\n55999\n\n127.0.0.1\n");
        Files.setLastModifiedTime(noted, FileTime.fromMillis(0));

        StartedDatabase.in(folder).close();

        assertThat(innocent.isAlive()).isTrue();
        innocent.destroy();
    }

    @Test
    void a_port_that_somebody_took_meanwhile_is_replaced() throws Exception {
        int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
                EmbeddedDatabase database = StartedDatabase.in(folder)) {
            assertThat(database.port()).isNotEqualTo(taken.getLocalPort());
            assertThat(Sql.answer(own(database), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_database_of_another_version_is_not_touched() throws Exception {
        Path version = folder.resolve("data/PG_VERSION");
        String before = Files.readString(version);
        Files.writeString(version, "17\n");
        try {
            assertThat(StartedDatabase.refusal(folder)).contains("was written by PostgreSQL 17", "backup");
        } finally {
            Files.writeString(version, before);
        }
    }

    @Test
    void a_password_that_was_lost_is_asked_for_by_its_file() throws Exception {
        Path password = folder.resolve("sightline.password");
        Path aside = Files.move(password, folder.resolve("aside"));
        try {
            assertThat(StartedDatabase.refusal(folder)).contains(password.toString(), "is not there");
            Files.writeString(password, "another\n");
            assertThat(StartedDatabase.refusal(folder)).contains(password.toString(), "Restore that file");
        } finally {
            Files.deleteIfExists(password);
            Files.move(aside, password);
        }
        StartedDatabase.in(folder).close();
    }

    @Test
    void a_damaged_setting_of_postgresql_is_told_in_its_own_words() throws Exception {
        Path settings = folder.resolve("data/postgresql.auto.conf");
        String before = Files.readString(settings);
        Files.writeString(settings, "work_mem = 'plenty'\n");
        try {
            assertThat(StartedDatabase.refusal(folder)).contains("did not start", "postgresql.auto.conf");
        } finally {
            Files.writeString(settings, before);
        }
    }

    @Test
    void a_database_that_was_only_half_made_is_made_again(@TempDir Path other) throws Exception {
        TestDatabase.unpackInto(other);
        Files.createDirectories(other.resolve("preparing"));
        Files.writeString(other.resolve("preparing/PG_VERSION"), Binaries.MAJOR);

        StartedDatabase.in(other).close();

        assertThat(other.resolve("preparing")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_used_is_refused_with_a_sentence(@TempDir Path other) throws Exception {
        Path file = Files.createFile(other.resolve("file"));

        assertThat(StartedDatabase.refusal(file)).contains(file + " is a file, not a folder");
        assertThat(StartedDatabase.refusal(other.resolve("cost $5"))).contains("Choose another folder");
    }

    private static DataSource own(EmbeddedDatabase database) {
        return database.asSightline("sightline");
    }

    private static ProcessHandle postmaster() throws Exception {
        String pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }
}
