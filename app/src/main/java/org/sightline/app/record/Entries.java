package org.sightline.app.record;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the record. They are only ever added; the database refuses to change or remove one. */
@Component
public final class Entries {

    private static final int BATCH = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    Entries(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    /**
     * What is added together: the rows of one understanding of one submission.
     *
     * @param agencies the numbers of the case's agencies by name
     * @param corrects by the id of an added entry, the understanding by which the entry that it corrects was made
     */
    public record Added(
            long caseNumber,
            long submission,
            long understanding,
            Map<String, Long> agencies,
            Map<String, Long> corrects,
            Instant receivedAt,
            List<Entry> entries) {

        public Added {
            agencies = Map.copyOf(agencies);
            corrects = Map.copyOf(corrects);
            entries = List.copyOf(entries);
        }
    }

    /** What the database keeps of an entry beside its id and its agency. */
    record Kept(When when, Source source) {}

    public void add(Added added) {
        batches.batchUpdate("""
                insert into entry (case_id, id, submission_id, understanding_id, agency_id, corrects, received_at, record)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """, added.entries(), BATCH, (row, entry) -> {
            row.setLong(1, added.caseNumber());
            row.setString(2, entry.id());
            row.setLong(3, added.submission());
            row.setLong(4, added.understanding());
            row.setLong(5, agency(added, entry));
            row.setObject(6, corrected(added, entry), Types.BIGINT);
            row.setTimestamp(7, Timestamp.from(added.receivedAt()));
            row.setString(8, RecordJson.write(new Kept(entry.when(), entry.source())));
        });
    }

    private static long agency(Added added, Entry entry) {
        Long number = added.agencies().get(entry.agency().name());
        if (number == null) {
            throw new IllegalArgumentException("An entry's agency is not among those of the case");
        }
        return number;
    }

    private static @Nullable Long corrected(Added added, Entry entry) {
        return added.corrects().get(entry.id());
    }

    /** Every entry that counts: of the latest understanding of a submission in use, and not corrected by another. */
    public List<Entry> counting(long caseNumber) {
        return sql.sql("select id, name, sector, record from counting_entry where case_id = :case")
                .param("case", caseNumber)
                .query(EntryRow::entry)
                .list();
    }

    /** Those of these ids that count, in no order. */
    public List<Entry> of(long caseNumber, Collection<String> ids) {
        return sql.sql("""
                        select id, name, sector, record from counting_entry where case_id = :case and id = any(:ids)
                        """)
                .param("case", caseNumber)
                .param("ids", ids.toArray(String[]::new))
                .query(EntryRow::entry)
                .list();
    }

    /** The entries of a submission as it is understood now. */
    public List<Entry> ofSubmission(long submission) {
        return sql.sql("""
                        select e.id, a.name, a.sector, e.record
                        from entry e
                        join understanding u on u.id = e.understanding_id and not u.superseded
                        join agency a on a.id = e.agency_id
                        where e.submission_id = :submission
                        """)
                .param("submission", submission)
                .query(EntryRow::entry)
                .list();
    }

    public Optional<Entry> of(long caseNumber, String id) {
        return of(caseNumber, List.of(id)).stream().findFirst();
    }
}
