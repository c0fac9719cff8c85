package org.sightline.app.operations;

import java.util.List;

/**
 * What a backup holds, so that one that was cut or altered is noticed before anything is done with it.
 *
 * @param format of the file, which rises when an older Sightline could no longer read it
 * @param made when, in UTC
 * @param schema the versions of the database's structure, in the order in which they came
 */
record Manifest(int format, String made, List<String> schema, List<Table> tables, List<Sequence> sequences) {

    static final int FORMAT = 1;

    Manifest {
        schema = List.copyOf(schema);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /**
     * One table.
     *
     * @param sha256 of its rows as PostgreSQL's COPY writes them
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        Table {
            columns = List.copyOf(columns);
        }

        /** Its entry in the backup's archive. */
        String file() {
            return "tables/" + name + ".copy";
        }
    }

    /** A row of numbers that the database gives out, and the last that it gave. */
    record Sequence(String name, long last) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** The structure that its rows fit. */
    String version() {
        return schema.getLast();
    }
}
