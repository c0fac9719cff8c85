package org.sightline.app.chronology.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.record.Entries;
import org.sightline.app.record.RecordJson;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Place;
import org.sightline.core.readings.Overruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what stands behind an entry: its file, the rows beside it, what it was before. */
@Component
final class Sources {

    private static final int ROWS_AROUND = 3;

    private final JdbcClient sql;
    private final Entries entries;

    Sources(JdbcClient sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    private record Sent(long submission, Instant at, Optional<String> by, long size) {}

    Optional<SourceOf> of(Permit permit, Entry entry) {
        return sent(permit, entry.id())
                .map(sent -> new SourceOf(
                        sent.submission(),
                        sent.at(),
                        sent.by(),
                        sent.size(),
                        entries.earlier(permit.caseNumber(), entry.id()),
                        near(permit, entry),
                        overrulings(permit, entry.id())));
    }

    /** The submission that the entry, as it counts now, came with. */
    Optional<Long> submission(Permit permit, String id) {
        return sent(permit, id).map(Sent::submission);
    }

    private Optional<Sent> sent(Permit permit, String id) {
        return sql.sql("""
                        select s.id, s.sent_at, a.name, s.size
                        from counting_entry e join submission s on s.id = e.submission_id
                        left join account a on a.id = s.sent_by
                        where e.case_id = :case and e.id = :id
                        """)
                .param("case", permit.caseNumber())
                .param("id", id)
                .query((row, n) -> new Sent(
                        row.getLong(1),
                        row.getTimestamp(2).toInstant(),
                        Optional.ofNullable(row.getString(3)),
                        row.getLong(4)))
                .optional();
    }

    /** What stands a few rows above and below it in the same table, as that file is understood now. */
    private List<Entry> near(Permit permit, Entry entry) {
        Place place = entry.source().place();
        List<String> ids = sql.sql("""
                        select e.id from entry e
                        where e.place_row between :row - :around and :row + :around and e.understanding_id in (
                            select own.understanding_id
                            from entry own join understanding u on u.id = own.understanding_id and not u.superseded
                            where own.case_id = :case and own.id = :id)
                        """)
                .param("case", permit.caseNumber())
                .param("id", entry.id())
                .param("row", place.row())
                .param("around", ROWS_AROUND)
                .query(String.class)
                .list();
        return entries.of(permit.caseNumber(), ids).stream()
                .filter(each -> each.source().place().kind() == place.kind()
                        && each.source().place().name().equals(place.name()))
                .sorted(Comparator.comparingInt(each -> each.source().place().row()))
                .toList();
    }

    /** Row security shows them only to whoever sees the whole case. */
    private List<SourceOf.Said> overrulings(Permit permit, String id) {
        return sql.sql("""
                        select o.says, o.reason, a.name, o.made_at,
                               exists (select 1 from overruling_taken_back b where b.overruling_id = o.id)
                        from overruling o join account a on a.id = o.made_by
                        where o.case_id = :case and o.entry_id = :id order by o.id
                        """)
                .param("case", permit.caseNumber())
                .param("id", id)
                .query(Sources::said)
                .list();
    }

    private static SourceOf.Said said(ResultSet row, int number) throws SQLException {
        return new SourceOf.Said(
                RecordJson.read(row.getString(1), Overruling.class).inWords(),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getBoolean(5));
    }
}
