package org.sightline.app.record;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.core.chronology.Line;
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
                + line.entry().text();
        String mark =
                UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
        return new LineRow(line, agency, sortKey, reading, mark);
    }

    void into(PreparedStatement row, long caseNumber) throws SQLException {
        row.setLong(1, caseNumber);
        row.setString(2, line.id());
        row.setLong(3, agency);
        row.setString(4, sortKey);
        row.setObject(5, line.happened().earliest());
        row.setObject(6, line.happened().latest());
        row.setObject(7, line.entry().knownBy());
        row.setArray(
                8,
                distinct(
                        row,
                        line.reading().kinds().stream().map(read -> read.kind().name())));
        row.setArray(9, distinct(row, line.reading().mentions().stream().map(Mention::person)));
        row.setArray(
                10,
                distinct(
                        row,
                        line.reading().flows().stream().map(flow -> flow.to().name())));
        row.setString(11, line.entry().text());
        row.setString(12, reading);
        row.setString(13, mark);
    }

    private static Array distinct(PreparedStatement row, Stream<String> texts) throws SQLException {
        return array(row, texts.distinct().toList());
    }

    static Array array(PreparedStatement row, List<String> texts) throws SQLException {
        return row.getConnection().createArrayOf("text", texts.toArray());
    }
}
