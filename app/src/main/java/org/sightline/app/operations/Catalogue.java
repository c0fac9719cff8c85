package org.sightline.app.operations;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What tables there are, read from the database itself, so that no backup forgets one that was added later. */
final class Catalogue {

    /** Made by the migrations, or of no use to anybody but the people who are signed in at this moment. */
    private static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "web_session", "web_session_attributes");

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /**
     * A table to copy.
     *
     * @param columns without those that the database computes
     * @param key by which its rows are put in order, so that the same rows are always the same bytes
     * @param guarded whether row security holds even for its owner
     */
    record Table(String name, List<String> columns, List<String> key, boolean guarded) {

        String quotedColumns() {
            return quoted(columns);
        }

        String copyOut() {
            String order = key.isEmpty() ? "" : " order by " + quoted(key);
            return "copy (select " + quotedColumns() + " from " + quote(name) + order + ") to stdout";
        }

        String copyIn() {
            return "copy " + quote(name) + " (" + quotedColumns() + ") from stdin";
        }

        private static String quoted(List<String> names) {
            return names.stream().map(Catalogue::quote).collect(joining(", "));
        }
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Every table, each after those that its rows point at. */
    List<Table> tables() throws SQLException {
        Map<String, Table> byName = new TreeMap<>();
        for (Table table : unordered()) {
            byName.put(table.name(), table);
        }
        Map<String, Set<String>> pointsAt = pointsAt(byName.keySet());
        List<Table> ordered = new ArrayList<>();
        while (!pointsAt.isEmpty()) {
            String next = pointsAt.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables point at each other in a circle"));
            pointsAt.remove(next);
            pointsAt.values().forEach(others -> others.remove(next));
            ordered.add(byName.get(next));
        }
        return ordered;
    }

    private List<Table> unordered() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.relname, c.relforcerowsecurity,
                            (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
                             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
                            (select array_agg(a.attname::text order by k.place)
                             from pg_index i, unnest(i.indkey) with ordinality as k (number, place), pg_attribute a
                             where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.number)
                        from pg_class c
                        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace order by c.relname
                        """)) {
            while (rows.next()) {
                if (!LEFT_OUT.contains(rows.getString(1))) {
                    tables.add(new Table(rows.getString(1), texts(rows, 3), texts(rows, 4), rows.getBoolean(2)));
                }
            }
        }
        return tables;
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return row.getArray(column) == null
                ? List.of()
                : Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** But for what is only checked at the end of the transaction, and for itself. */
    private Map<String, Set<String>> pointsAt(Set<String> tables) throws SQLException {
        Map<String, Set<String>> pointsAt = new TreeMap<>();
        tables.forEach(table -> pointsAt.put(table, new TreeSet<>()));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select here.relname, there.relname from pg_constraint f
                        join pg_class here on here.oid = f.conrelid join pg_class there on there.oid = f.confrelid
                        where f.contype = 'f' and not f.condeferrable and here.oid <> there.oid
                        """)) {
            while (rows.next()) {
                Set<String> others = pointsAt.get(rows.getString(1));
                if (others != null && tables.contains(rows.getString(2))) {
                    others.add(rows.getString(2));
                }
            }
        }
        return pointsAt;
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select sequencename, last_value from pg_sequences
                        where schemaname = current_schema() and last_value is not null order by sequencename
                        """)) {
            while (rows.next()) {
                sequences.add(new Manifest.Sequence(rows.getString(1), rows.getLong(2)));
            }
        }
        return sequences;
    }

    List<String> schema() throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select version from flyway_schema_history where success and version is not null
                        order by string_to_array(version, '.')::int[]
                        """)) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }

    /** Whether there is a table of that name. */
    boolean holds(String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
