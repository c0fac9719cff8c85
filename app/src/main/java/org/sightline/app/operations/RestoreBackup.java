package org.sightline.app.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/** Puts a backup into an empty database: all of it in one transaction, or nothing. */
final class RestoreBackup {

    private final DataSource target;

    RestoreBackup(DataSource target) {
        this.target = target;
    }

    Manifest from(Path file) throws IOException, SQLException, NoBackup {
        try (ReadBackup backup = ReadBackup.open(file)) {
            backup.check();
            refuseUnlessEmpty();
            makeTables(backup.manifest());
            try (Connection connection = target.getConnection()) {
                connection.setAutoCommit(false);
                AllRows.show(connection);
                fill(connection, backup);
                connection.commit();
            }
            flyway("latest").migrate();
            return backup.manifest();
        }
    }

    private void refuseUnlessEmpty() throws SQLException, NoBackup {
        try (Connection connection = target.getConnection()) {
            connection.setAutoCommit(false);
            AllRows.show(connection);
            Catalogue catalogue = new Catalogue(connection);
            for (String table : List.of("account", "case_record", "audit")) {
                if (catalogue.holds(table) && holdsRows(connection, table)) {
                    throw new NoBackup("The database is not empty, and a backup never replaces what is there."
                            + " Restore it into a new folder with --data, or into a new database.");
                }
            }
            connection.rollback();
        }
    }

    private static boolean holdsRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select 1 from " + table + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The tables as they were when the backup was made; what came later is done to the rows afterwards. */
    private void makeTables(Manifest manifest) throws SQLException, NoBackup {
        MigrationVersion wanted = MigrationVersion.fromVersion(manifest.version());
        Flyway flyway = flyway(manifest.version());
        boolean known = java.util.Arrays.stream(flyway.info().all())
                .anyMatch(migration -> wanted.equals(migration.getVersion()));
        if (!known) {
            throw new NoBackup("The backup was made by a newer Sightline (its tables are version " + wanted
                    + ", which this one does not know). Restore it with that one, or a later one.");
        }
        flyway.migrate();
        try (Connection connection = target.getConnection()) {
            if (!new Catalogue(connection).schema().equals(manifest.schema())) {
                throw new NoBackup("The database has other tables than the backup (version " + wanted
                        + "): a newer Sightline has been at work in it. Restore it into a new folder with --data, or"
                        + " into a new database.");
            }
        }
    }

    private Flyway flyway(String version) {
        return Flyway.configure(RestoreBackup.class.getClassLoader())
                .dataSource(target)
                .locations("classpath:db/migration")
                .target(version)
                .load();
    }

    private static void fill(Connection connection, ReadBackup backup) throws IOException, SQLException, NoBackup {
        List<Catalogue.Table> tables = new Catalogue(connection).tables();
        // what migrations themselves put into a table is in the backup too
        for (Catalogue.Table table : tables.reversed()) {
            run(connection, "delete from " + Catalogue.quote(table.name()));
        }
        Map<String, Manifest.Table> saved =
                backup.manifest().tables().stream().collect(Collectors.toMap(Manifest.Table::name, table -> table));
        for (Catalogue.Table table : tables) {
            Manifest.Table rows = saved.get(table.name());
            if (rows != null) {
                copy(connection, table, rows, backup);
            }
        }
        for (Manifest.Sequence sequence : backup.manifest().sequences()) {
            try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?, true)")) {
                set.setString(1, Catalogue.quote(sequence.name()));
                set.setLong(2, sequence.last());
                set.execute();
            }
        }
    }

    /** PostgreSQL copies into no table whose rows it guards; the guard is back before the transaction ends. */
    private static void copy(Connection connection, Catalogue.Table table, Manifest.Table saved, ReadBackup backup)
            throws IOException, SQLException, NoBackup {
        String name = Catalogue.quote(table.name());
        if (table.guarded()) {
            run(connection, "alter table " + name + " no force row level security");
        }
        long copied;
        try (InputStream rows = backup.rows(saved)) {
            Catalogue.Table asSaved = new Catalogue.Table(table.name(), saved.columns(), List.of(), false);
            copied = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(asSaved.copyIn(), rows);
        }
        if (table.guarded()) {
            run(connection, "alter table " + name + " force row level security");
        }
        if (copied != saved.rows()) {
            throw new NoBackup("The database took " + copied + " rows of the " + saved.rows() + " of the table "
                    + table.name() + ". Nothing was restored.");
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }
}
