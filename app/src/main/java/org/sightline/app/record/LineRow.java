package org.sightline.app.record;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SeenIn;
import org.sightline.core.people.Mention;

/**
 * A line of the chronology as the database keeps it.
 *
 * @param mark tells whether the row that stands there is the same
 */
record LineRow(Line line, long agency, String sortKey, String reading, String mark) {

    static LineRow of(Line line, Map<String, Long> agencies) {
        Long agency = agencies.get(line.agency().name());
        if (agency == null) {
            throw new IllegalStateException("An entry's agency is not among those of its case");
        }
        String sortKey = SortKey.of(line.entry());
        String reading = RecordJson.write(line.reading());
        String all = agency
                + sortKey
                + reading
                + line.entry().knownBy()
                + line.happened().edtf()
                + line.entry().text();
        String mark =
                UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
        return new LineRow(line, agency, sortKey, reading, mark);
    }

    String kinds() {
        return literal(line.reading().kinds().stream().map(read -> read.kind().name()));
    }

    String people() {
        return literal(line.reading().mentions().stream().map(Mention::person));
    }

    String told() {
        return literal(line.reading().flows().stream().map(flow -> flow.to().name()));
    }

    String seen() {
        return literal(SeenIn.of(line).stream().map(SeenIn::written));
    }

    /** Texts, each once, as PostgreSQL writes an array: many of them can then stand in one array. */
    private static String literal(Stream<String> texts) {
        return texts.distinct()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(joining(",", "{", "}"));
    }

    static Array array(PreparedStatement row, List<String> texts) throws SQLException {
        return row.getConnection().createArrayOf("text", texts.toArray());
    }
}
