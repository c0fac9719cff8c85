package org.sightline.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL for tests: one server for the whole run, and a new database for every class that asks. */
public final class TestDatabase {

    private static final AtomicInteger MADE = new AtomicInteger();

    private static final EmbeddedDatabase SERVER = start();

    static {
        // a copy takes a quarter of the time when nothing has to reach the disk, and no test here cuts the power
        run("alter system set fsync = off");
        run("select pg_reload_conf()");
    }

    private TestDatabase() {}

    /** A new, empty database that the role {@code sightline} owns. */
    public static PGSimpleDataSource fresh() {
        return copyOf("template1");
    }

    /** Fills a database once, so that every test class gets a copy of it. Keep what this gives in a constant. */
    public static Template template(Consumer<DataSource> fill) {
        PGSimpleDataSource filled = fresh();
        fill.accept(filled);
        return new Template(String.valueOf(filled.getDatabaseName()));
    }

    /** A filled database; nobody may be connected to it while copies are made. */
    public record Template(String name) {

        /** A new database with all that the template holds. */
        public PGSimpleDataSource fresh() {
            return copyOf(name);
        }
    }

    private static PGSimpleDataSource copyOf(String template) {
        String name = "test_" + MADE.incrementAndGet();
        run("create database " + name + " template " + template + " owner sightline");
        return SERVER.asSightline(name);
    }

    private static void run(String statement) {
        try (Connection connection = SERVER.asAdministrator("postgres").getConnection();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static EmbeddedDatabase start() {
        try {
            Path folder = Files.createTempDirectory("sightline-test-");
            unpackInto(folder);
            EmbeddedDatabase database =
                    switch (EmbeddedDatabase.start(folder)) {
                        case Started.Running(EmbeddedDatabase running) -> running;
                        case Started.Refused(String why) -> throw new IllegalStateException(why);
                    };
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, folder)));
            return database;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Spares every folder of a test the seconds of unpacking; what was unpacked stays until the next clean build. */
    static void unpackInto(Path folder) throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        try (Stream<Path> files = Files.walk(Binaries.in(target).home())) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(target.relativize(file));
                Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (CannotStart cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    private static void end(EmbeddedDatabase database, Path folder) {
        database.close();
        try {
            Trees.delete(folder);
        } catch (IOException leftToTheSystem) {
            // a temporary folder
        }
    }
}
