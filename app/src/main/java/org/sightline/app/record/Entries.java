package org.sightline.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the record. They are only ever added; the database refuses to change or remove one. */
@Component
public final class Entries {

    private static final int BATCH = 1000;

    private final JdbcClient sql;

    Entries(JdbcClient sql) {
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
        for (int from = 0; from < added.entries().size(); from += BATCH) {
            int to = Math.min(from + BATCH, added.entries().size());
            add(added, added.entries().subList(from, to));
        }
    }

    /** Many rows in one statement: who may add them is looked up once, and not again for every row. */
    private void add(Added added, List<Entry> entries) {
        sql.sql("""
                        insert into entry (case_id, id, submission_id, understanding_id, agency_id, corrects, received_at,
                                           record)
                        select :case, id, :submission, :understanding, agency, corrects, :received, record::jsonb
                        from unnest(:ids, :agencies, :corrects, :records) as added (id, agency, corrects, record)
                        """)
                .param("case", added.caseNumber())
                .param("submission", added.submission())
                .param("understanding", added.understanding())
                .param("received", Timestamp.from(added.receivedAt()))
                .param("ids", entries.stream().map(Entry::id).toArray(String[]::new))
                .param(
                        "agencies",
                        entries.stream().map(entry -> agency(added, entry)).toArray(Long[]::new))
                .param(
                        "corrects",
                        entries.stream().map(entry -> corrected(added, entry)).toArray(Long[]::new))
                .param(
                        "records",
                        entries.parallelStream()
                                .map(entry -> RecordJson.write(new Kept(entry.when(), entry.source())))
                                .toArray(String[]::new))
                .update();
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

    /** An entry that counts, with the understanding by which it was made: the two together never change. */
    record Counted(long understanding, Entry entry) {}

    /** Every entry that counts, of which only those are read in full that are not known already. */
    List<Counted> counting(long caseNumber, Map<String, Counted> known) {
        List<Counted> all = new ArrayList<>();
        Set<String> unknown = new HashSet<>();
        if (!known.isEmpty()) {
            sql.sql("select id, understanding_id, name, sector from counting_entry where case_id = :case")
                    .param("case", caseNumber)
                    .query(row -> {
                        Counted before = known.get(row.getString("id"));
                        if (before != null && EntryRow.isOf(before, row)) {
                            all.add(before);
                        } else {
                            unknown.add(row.getString("id"));
                        }
                    });
        }
        if (known.isEmpty() || !unknown.isEmpty()) {
            sql.sql("""
                            select id, understanding_id, name, sector, record from counting_entry
                            where case_id = :case and (:all or id = any(:ids))
                            """)
                    .param("case", caseNumber)
                    .param("all", known.isEmpty())
                    .param("ids", unknown.toArray(String[]::new))
                    .query((row, n) -> new Counted(row.getLong("understanding_id"), EntryRow.entry(row, n)))
                    .list()
                    .forEach(all::add);
        }
        return all;
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

    /** An entry as it stood before the one that counts took its place. */
    public record Earlier(Entry entry, Instant receivedAt) {}

    /** What this entry was before, the latest first. */
    public List<Earlier> earlier(long caseNumber, String id) {
        return sql.sql("""
                        select e.id, a.name, a.sector, e.record, e.received_at
                        from entry e join agency a on a.id = e.agency_id
                        where e.case_id = :case and e.id = :id and e.understanding_id < (
                            select c.understanding_id from counting_entry c where c.case_id = :case and c.id = :id)
                        order by e.understanding_id desc
                        """)
                .param("case", caseNumber)
                .param("id", id)
                .query((row, n) -> new Earlier(
                        EntryRow.entry(row, n), row.getTimestamp("received_at").toInstant()))
                .list();
    }

    /** The rows of a submission as it is understood now, and as they stand in it, whatever was corrected since. */
    public List<Entry> ofSubmission(long submission) {
        return sql.sql("""
                        select e.id, a.name, a.sector, e.record
                        from entry e
                        join understanding u on u.id = e.understanding_id and not u.superseded
                        join agency a on a.id = e.agency_id
                        where e.submission_id = :submission and u.submission_id = :submission
                        """)
                .param("submission", submission)
                .query(EntryRow::entry)
                .list();
    }

    /** From the columns {@code id}, {@code name} and {@code sector} of its agency, and {@code record}. */
    public static Entry entry(ResultSet row) throws SQLException {
        return EntryRow.entry(row, row.getRow());
    }

    public Optional<Entry> of(long caseNumber, String id) {
        return of(caseNumber, List.of(id)).stream().findFirst();
    }
}
