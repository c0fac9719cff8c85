package org.sightline.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL that tests run on: the one that Sightline brings along, or one of another version. */
interface TestServer {

    /** Its superuser's way in. */
    PGSimpleDataSource administrator();

    /** The way into one of its databases of the role {@code sightline}, which is no superuser. */
    PGSimpleDataSource sightline(String database);

    /** The one that the environment names by its superuser's JDBC address, user and password included. */
    static Optional<TestServer> named() {
        return Optional.ofNullable(System.getenv("SIGHTLINE_TEST_SERVER"))
                .filter(url -> !url.isBlank())
                .map(Named::prepared);
    }

    /** A server that runs already; its databases called {@code test_…} are the tests' to drop. */
    record Named(String url) implements TestServer {

        private static final String SIGHTLINE = "sightline";

        static TestServer prepared(String url) {
            Named server = new Named(url);
            try (Connection connection = server.administrator().getConnection();
                    Statement jdbc = connection.createStatement()) {
                jdbc.execute("""
                        do $$ begin
                            create role sightline login password 'sightline';
                        exception when duplicate_object then null;
                        end $$
                        """);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
            return server;
        }

        @Override
        public PGSimpleDataSource administrator() {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            return source;
        }

        @Override
        public PGSimpleDataSource sightline(String database) {
            PGSimpleDataSource source = administrator();
            source.setDatabaseName(database);
            source.setUser(SIGHTLINE);
            source.setPassword(SIGHTLINE);
            return source;
        }
    }

    /** The one that Sightline brings along. */
    record Embedded(EmbeddedDatabase database) implements TestServer {

        @Override
        public PGSimpleDataSource administrator() {
            return database.asAdministrator("postgres");
        }

        @Override
        public PGSimpleDataSource sightline(String name) {
            return database.asSightline(name);
        }
    }
}
