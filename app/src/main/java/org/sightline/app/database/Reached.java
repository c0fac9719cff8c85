package org.sightline.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that a command is to work on, while the web application runs on it or while nobody does. */
public sealed interface Reached {

    /** It answers; somebody must let go of it. */
    record Database(PGSimpleDataSource source, Runnable letGo) implements Reached, AutoCloseable {

        @Override
        public void close() {
            letGo.run();
        }
    }

    /** It does not; {@code why} says what is wrong, where, and what to do. */
    record Refused(String why) implements Reached {}

    /** The one of a folder: shared with the Sightline that is at work on it, or started for this. */
    static Reached inFolder(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(whole.resolve("data"))) {
            return new Refused("There is no database in " + whole
                    + ". Give the folder of the record with --data, or its server with --database-url.");
        }
        return atWork(whole)
                .<Reached>map(source -> new Database(source, () -> {}))
                .orElseGet(() -> started(whole));
    }

    /** The one of a folder, made where it is missing, and with nobody else at work on it. */
    static Reached inFolderAlone(Path folder) {
        return started(folder);
    }

    /** One on a PostgreSQL server. */
    static Reached onServer(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException wrong) {
            return new Refused(
                    "That is no address of a PostgreSQL database. Write it as jdbc:postgresql://host:port/name.");
        }
        if (!user.isBlank()) {
            source.setUser(user);
            source.setPassword(password);
        }
        try (Connection connection = source.getConnection()) {
            greet(connection);
            return new Database(source, () -> {});
        } catch (SQLException refused) {
            return new Refused("The database server did not let Sightline in: " + refused.getMessage()
                    + ". Check its address, SIGHTLINE_DATABASE_USER and SIGHTLINE_DATABASE_PASSWORD.");
        }
    }

    private static Reached started(Path folder) {
        return switch (EmbeddedDatabase.start(folder)) {
            case Started.Running(EmbeddedDatabase database) -> new Database(database.source(), database::close);
            case Started.Refused(String why) -> new Refused(why);
        };
    }

    private static void greet(Connection connection) throws SQLException {
        if (!connection.isValid(0)) {
            throw new SQLException("no answer");
        }
    }

    /** Whoever answers at the folder's port to the folder's password is the folder's database. */
    private static Optional<PGSimpleDataSource> atWork(Path folder) {
        try {
            int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
            Password password = Password.read(Cluster.passwordFile(Cluster.USER, folder));
            PGSimpleDataSource source = EmbeddedDatabase.at(port, Cluster.USER, password, Cluster.USER);
            try (Connection connection = source.getConnection()) {
                greet(connection);
                return Optional.of(source);
            }
        } catch (IOException | CannotStart | SQLException | NumberFormatException nobodyThere) {
            return Optional.empty();
        }
    }
}
