package org.sightline.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a running database promises. */
class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        TestDatabase.unpackInto(folder);
        database = StartedDatabase.in(folder);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void it_is_reached_by_what_it_says_of_itself() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());

        assertThat(Sql.answer(source, "select current_user || ' in ' || current_database()"))
                .isEqualTo("sightline in sightline");
        assertThat(database.url()).contains(":" + database.port() + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "synchronous_commit,on",
        "full_page_writes,on",
        "data_checksums,on",
        "listen_addresses,127.0.0.1",
        "unix_socket_directories,''",
        "password_encryption,scram-sha-256",
        "server_encoding,UTF8",
        "lc_messages,C",
        "jit,off"
    })
    void it_is_set_to_keep_what_it_confirmed_and_to_itself(String setting, String value) {
        assertThat(Sql.answer(database.asAdministrator("sightline"), "show " + setting))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sightline", "postgres"})
    void nobody_comes_in_without_the_right_password(String user) {
        for (String wrong : List.of("wrong", "", user)) {
            PGSimpleDataSource source = database.asSightline("sightline");
            source.setUser(user);
            source.setPassword(wrong);

            assertThatThrownBy(source::getConnection).hasMessageContaining("password");
        }
    }

    @Test
    void nobody_reaches_it_from_another_machine() throws Exception {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        for (InetAddress address : others) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, database.port()), 2_000))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void its_role_is_bound_like_anybody_else() {
        assertThat(Sql.answer(
                        database.asAdministrator("postgres"),
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                                + " from pg_roles where rolname = 'sightline'"))
                .isEqualTo("f");
    }

    @Test
    void rules_about_rows_bind_the_role_even_in_tables_of_its_own() {
        PGSimpleDataSource source = database.asSightline("sightline");
        Sql.run(source, "create table seen (who text)");
        Sql.run(source, "insert into seen values ('mine'), ('theirs')");
        Sql.run(source, "alter table seen enable row level security, force row level security");
        Sql.run(source, "create policy own on seen using (who = 'mine')");

        assertThat(Sql.answer(source, "select string_agg(who, ', ') from seen")).isEqualTo("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_trgm", "unaccent", "fuzzystrmatch", "btree_gist", "citext", "pgcrypto"})
    void the_role_may_add_the_extensions_that_a_record_can_use(String extension) {
        Sql.run(database.asSightline("sightline"), "create extension " + extension);
    }

    @Test
    void letters_of_every_language_are_lowered_and_sorted_alike_on_every_machine() {
        PGSimpleDataSource source = database.asSightline("sightline");

        assertThat(Sql.answer(source, "select lower('ÉŁŻÐ')")).isEqualTo("éłżð");
        assertThat(Sql.answer(source, "select string_agg(w, '' order by w) from unnest(array['b','é','a','Z']) w"))
                .isEqualTo("Zabé");
    }

    @Test
    void its_log_holds_nothing_of_a_record() throws Exception {
        PGSimpleDataSource source = database.asSightline("sightline");
        Sql.run(source, "create table child (name text primary key, born date check (born > '1900-01-01'))");
        Sql.run(source, "insert into child values ('Wren Ashdown', null)");

        for (String wrong : List.of(
                "insert into child values ('Wren Ashdown', null)",
                "insert into child values ('Wren', '1066-10-14')",
                "select 'Wren'::date",
                "select Wren from child",
                "do $$ begin raise warning 'Wren'; raise log 'heard'; raise exception 'Wren'; end $$")) {
            assertThatThrownBy(() -> Sql.run(source, wrong)).hasMessageContaining("ren");
        }

        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            assertThat(files).anySatisfy(file -> assertThat(file).content().contains("LOG:  heard"));
        }
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            assertThat(files).noneSatisfy(file -> assertThat(file).content().containsIgnoringCase("wren"));
        }
    }

    @Test
    void another_sightline_on_the_same_folder_is_refused() throws Exception {
        assertThat(StartedDatabase.refusal(folder)).startsWith("Another Sightline is using " + folder);

        assertThat(StartedDatabase.refusalElsewhere(folder)).contains("Another Sightline is using " + folder);
        assertThat(Sql.answer(database.asSightline("sightline"), "select 1")).isEqualTo("1");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_else_may_open_what_is_in_its_folder() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .endsWith("------"));
        }
    }
}
