package org.sightline.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.identity.Answer;
import org.sightline.core.matching.identity.Evidence;
import org.sightline.core.matching.identity.Said;
import org.sightline.core.matching.identity.Two;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was found of records and decided of them, as far as whoever asks sees it. Of somebody sealed nothing counts, while the seal
 * stands.
 */
@Component
final class EvidenceKept {

    /** The number of what nobody decided as a match: that a case's own people named two. */
    static final String NAMED_AS_TWO = "";

    private final JdbcClient sql;

    EvidenceKept(JdbcClient sql) {
        this.sql = sql;
    }

    /** A match of two records, with what stands of what people said of it. */
    private record Row(
            long match,
            Two two,
            boolean linked,
            boolean heldApart,
            double weight,
            @Nullable String says,
            @Nullable Instant at,
            @Nullable String by) {}

    /** Of these records, those who are sealed. */
    NavigableSet<Long> sealed(Collection<Long> records) {
        return new TreeSet<>(sql.sql("select k.id from known_record k where k.id = any(:records) and not ("
                        + Units.NOT_SEALED.formatted("k", "k.unit") + ")")
                .param("records", records.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    Evidence of(Map<Long, KnownRecords.Known> known, NavigableSet<Long> records, Set<Long> sealed) {
        Map<Two, Double> linked = new HashMap<>();
        Set<Two> apart = new HashSet<>();
        List<Said.Decision> decisions = new ArrayList<>(namedAsTwo(known, records, sealed));
        for (Row row : rows(records)) {
            if (sealed.contains(row.two().one()) || sealed.contains(row.two().other())) {
                continue;
            }
            if (row.says() != null && row.at() != null && row.by() != null) {
                decisions.add(new Said.Decision(
                        String.valueOf(row.match()),
                        row.two().one(),
                        row.two().other(),
                        Answer.valueOf(row.says()),
                        row.by(),
                        row.at(),
                        ""));
            } else if (row.linked()) {
                linked.put(row.two(), row.weight());
            }
            if (row.heldApart()) {
                apart.add(row.two());
            }
        }
        return new Evidence(records, linked, apart, decisions);
    }

    /** Whom a case's own people named as two are two. */
    private static List<Said.Decision> namedAsTwo(
            Map<Long, KnownRecords.Known> known, NavigableSet<Long> records, Set<Long> sealed) {
        List<KnownRecords.Known> named = records.stream()
                .filter(record -> !sealed.contains(record))
                .map(known::get)
                .filter(each -> each != null && each.key().isOfTheCast())
                .toList();
        List<Said.Decision> two = new ArrayList<>();
        for (KnownRecords.Known one : named) {
            for (KnownRecords.Known other : named) {
                if (one.id() < other.id()
                        && one.key().caseNumber() == other.key().caseNumber()) {
                    two.add(new Said.Decision(
                            NAMED_AS_TWO, one.id(), other.id(), Answer.DIFFERENT, "", Instant.EPOCH, ""));
                }
            }
        }
        return two;
    }

    private List<Row> rows(NavigableSet<Long> records) {
        return sql.sql("""
                        select m.id, one.id as one, other.id as other, m.found, m.held_apart, m.weight, d.says, d.made_at, a.name
                        from known_record one
                            join person_match m on m.one_case = one.case_id and m.one_unit = one.unit
                            join known_record other on other.case_id = m.other_case and other.unit = m.other_unit
                            left join match_decision d on d.match_id = m.id and d.says <> 'WITHDRAWN' and not exists (
                                select 1 from match_decision later where later.match_id = m.id and later.number > d.number)
                            left join account a on a.id = d.made_by
                        where one.id = any(:records) and other.id = any(:records)
                        """)
                .param("records", records.toArray(Long[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        java.sql.Timestamp at = row.getTimestamp("made_at");
        return new Row(
                row.getLong("id"),
                new Two(row.getLong("one"), row.getLong("other")),
                row.getString("found").equals("LINKED"),
                !row.getString("held_apart").isEmpty(),
                row.getDouble("weight"),
                row.getString("says"),
                at == null ? null : at.toInstant(),
                row.getString("name"));
    }
}
