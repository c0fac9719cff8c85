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

    private static final Path FOLDER = makeFolder();

    private static final TestServer SERVER = TestServer.named().orElseGet(TestDatabase::start);

    static {
        if (SERVER instanceof TestServer.Embedded) {
            // a copy takes a quarter of the time when nothing has to reach the disk, and no test here cuts the power
            run("alter system set fsync = off");
            run("select pg_reload_conf()");
        }
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
        run("drop database if exists " + name + " with (force)");
        run("create database " + name + " template " + template + " owner sightline");
        return SERVER.sightline(name);
    }

    /** Puts a table of a test's database onto another disk. */
    public static void moveTo(Path disk, DataSource database, String table) throws IOException, SQLException {
        Files.setOwner(disk, Files.getOwner(Cluster.data(FOLDER)));
        String name = name(database);
        run("create tablespace small_disk location '" + disk + "'");
        run(name, "alter table " + table + " set tablespace small_disk");
    }

    public static void moveBack(DataSource database, String table) throws SQLException {
        run(name(database), "alter table " + table + " set tablespace pg_default");
        run("drop tablespace small_disk");
    }

    private static String name(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getCatalog();
        }
    }

    private static void run(String statement) {
        run("postgres", statement);
    }

    private static void run(String database, String statement) {
        PGSimpleDataSource administrator = SERVER.administrator();
        administrator.setDatabaseName(database);
        try (Connection connection = administrator.getConnection();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static TestServer start() {
        try {
            Path folder = folder();
            EmbeddedDatabase database = StartedDatabase.in(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, folder)));
            return new TestServer.Embedded(database);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same folder for every run, so that the server of a run that was killed is ended by the next. */
    private static Path folder() throws IOException {
        try (FolderLock _ = FolderLock.of(FOLDER)) {
            Postmaster postmaster = new Postmaster(FOLDER, Commands.of(Binaries.in(FOLDER), FOLDER));
            new LeftOver(FOLDER, postmaster).end();
            Trees.delete(Cluster.data(FOLDER));
            return FOLDER;
        } catch (CannotStart another) {
            return Files.createTempDirectory(FOLDER, "another-run-");
        }
    }

    private static void end(EmbeddedDatabase database, Path folder) {
        database.close();
        try {
            Trees.delete(Cluster.data(folder));
        } catch (IOException left) {
            // the next run deletes it
        }
    }

    /** Spares every folder of a test the seconds of unpacking; what was unpacked stays until the next clean build. */
    public static void unpackInto(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Binaries.in(FOLDER).home())) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(FOLDER.relativize(file));
                Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (CannotStart cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    private static Path makeFolder() {
        try {
            Path folder = Path.of("target", "test-database");
            OwnerOnly.folder(folder);
            return folder.toRealPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
