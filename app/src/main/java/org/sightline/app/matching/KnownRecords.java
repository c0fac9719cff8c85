package org.sightline.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.core.matching.identity.Belonging;
import org.sightline.core.matching.identity.ChangedParts;
import org.sightline.core.matching.identity.PersonId;
import org.sightline.core.matching.identity.Two;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody of every case by the number under which they came, the person that each is of, and every change of that. */
@Component
final class KnownRecords {

    private static final int BATCH = 1000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    KnownRecords(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /**
     * Somebody of a case.
     *
     * @param begun how many persons ever began with them
     */
    record Known(long id, Unit.Key key, int begun) {}

    /** Why something changed, as it is kept; of what does not apply there is nothing. */
    record Because(String why, String model, long match, int decision) {

        static final Because RECORDED = new Because("RECORDED", "", 0, 0);
        static final Because SEALED = new Because("SEALED", "", 0, 0);

        static Because weighed(String model) {
            return new Because("WEIGHED", model, 0, 0);
        }

        static Because decided(long match, int decision) {
            return new Because("DECIDED", "", match, decision);
        }
    }

    /** Gives a number to whoever of a case has none yet. Whom people named comes first. */
    void number(long caseNumber) {
        sql.sql("""
                        insert into known_record (case_id, unit)
                        select :case, l.unit from (%s) l
                        where not exists (select 1 from known_record k where k.case_id = :case and k.unit = l.unit)
                        order by l.unit like 'w%%', length(l.unit), l.unit
                        """.formatted(LIVING)).param("case", caseNumber).update();
    }

    private static final String LIVING = """
            select ('p' || p.id) collate "C" as unit from person p where p.case_id = :case and p.removed_at is null
            union select r.unit from person_record r where r.case_id = :case
            """;

    /** Everybody whom the case knows of now. */
    NavigableSet<Long> living(long caseNumber) {
        return numbers(sql.sql("select k.id from known_record k where k.case_id = :case and k.unit in (" + LIVING + ")")
                .param("case", caseNumber)
                .query(Long.class)
                .list());
    }

    /** Those of the case who are of a person and are no more. */
    NavigableSet<Long> gone(long caseNumber) {
        return numbers(sql.sql("""
                        select k.id from known_record k
                        where k.case_id = :case and k.person_record is not null and k.unit not in (%s)
                        """.formatted(LIVING))
                .param("case", caseNumber)
                .query(Long.class)
                .list());
    }

    /** Of these two, those who are of a person. */
    NavigableSet<Long> numbersOf(Unit.Key one, Unit.Key other) {
        return numbers(sql.sql("""
                        select k.id from known_record k where k.person_record is not null
                            and ((k.case_id = :oneCase and k.unit = :oneUnit) or (k.case_id = :otherCase and k.unit = :otherUnit))
                        """)
                .param("oneCase", one.caseNumber())
                .param("oneUnit", one.unit())
                .param("otherCase", other.caseNumber())
                .param("otherUnit", other.unit())
                .query(Long.class)
                .list());
    }

    /** These, with everybody who is one person with one of them, or linked with one, by way of whomever. */
    NavigableSet<Long> touchedBy(Collection<Long> seeds) {
        NavigableSet<Long> all = new TreeSet<>(seeds);
        NavigableSet<Long> next = numbers(seeds);
        while (!next.isEmpty()) {
            NavigableSet<Long> near = numbers(sql.sql("""
                            select o.id from known_record k join known_record o
                                on o.person_record = k.person_record and o.person_turn = k.person_turn
                            where k.id = any(:from)
                            union
                            select o.id from known_record k join person_match m on m.one_case = k.case_id and m.one_unit = k.unit
                                join known_record o on o.case_id = m.other_case and o.unit = m.other_unit
                            where k.id = any(:from) and o.person_record is not null and %1$s
                            union
                            select o.id from known_record k
                                join person_match m on m.other_case = k.case_id and m.other_unit = k.unit
                                join known_record o on o.case_id = m.one_case and o.unit = m.one_unit
                            where k.id = any(:from) and o.person_record is not null and %1$s
                            """.formatted(TELLS))
                    .param("from", next.toArray(Long[]::new))
                    .query(Long.class)
                    .list());
            near.removeAll(all);
            all.addAll(near);
            next = near;
        }
        return all;
    }

    private static final String TELLS =
            "(m.found = 'LINKED' or exists (select 1 from match_decision d where d.match_id = m.id))";

    Map<Long, Known> known(Collection<Long> records) {
        Map<Long, Known> known = new TreeMap<>();
        sql.sql("select id, case_id, unit, begun from known_record where id = any(:records)")
                .param("records", records.toArray(Long[]::new))
                .query(row -> {
                    known.put(
                            row.getLong("id"),
                            new Known(
                                    row.getLong("id"),
                                    new Unit.Key(row.getLong("case_id"), row.getString("unit")),
                                    row.getInt("begun")));
                });
        return known;
    }

    /** Where those of them stand who are of a person. */
    NavigableMap<Long, Belonging> belongings(Collection<Long> records) {
        NavigableMap<Long, Belonging> belongings = new TreeMap<>();
        sql.sql("""
                        select id, own_record, own_turn, person_record, person_turn from known_record
                        where id = any(:records) and person_record is not null
                        """).param("records", records.toArray(Long[]::new)).query(row -> {
            belongings.put(row.getLong("id"), belonging(row));
        });
        return belongings;
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        return new Belonging(
                new PersonId(row.getLong("own_record"), row.getInt("own_turn")),
                new PersonId(row.getLong("person_record"), row.getInt("person_turn")));
    }

    /** Keeps what changed, for ever. */
    void changed(ChangedParts.Part part, Map<Long, Known> known, Set<Two> holding, Timestamp at, Because because) {
        long change = sql.sql("""
                        insert into identity_change (made_at, why, model, match_id, decision)
                        values (:at, :why, nullif(:model, ''), nullif(:match, 0), nullif(:decision, 0)) returning id
                        """)
                .param("at", at)
                .param("why", because.why())
                .param("model", because.model())
                .param("match", because.match())
                .param("decision", because.decision())
                .query(Long.class)
                .single();
        Map<Long, NavigableSet<Long>> linked = new HashMap<>();
        holding.forEach(two -> {
            linked.computeIfAbsent(two.one(), none -> new TreeSet<>()).add(two.other());
            linked.computeIfAbsent(two.other(), none -> new TreeSet<>()).add(two.one());
        });
        part.withdrawn().forEach(record -> row(change, record, known, 0, Set.of()));
        int number = 1;
        for (NavigableSet<Long> group : part.groups()) {
            for (long record : group) {
                row(change, record, known, number, linked.getOrDefault(record, new TreeSet<>()));
            }
            number++;
        }
    }

    private void row(long change, long record, Map<Long, Known> known, int group, Set<Long> linked) {
        Known one = known.get(record);
        if (one == null) {
            throw new IllegalStateException("Record " + record + " is in no case.");
        }
        sql.sql("""
                        insert into identity_change_record (change_id, record_id, case_id, grp, linked)
                        values (:change, :record, :case, :group, :linked)
                        """)
                .param("change", change)
                .param("record", record)
                .param("case", one.key().caseNumber())
                .param("group", group)
                .param("linked", linked.toArray(Long[]::new))
                .update();
    }

    void stand(NavigableMap<Long, Belonging> belongings, Set<Long> withdrawn) {
        batches.batchUpdate(
                "update known_record set own_record = ?, own_turn = ?, person_record = ?, person_turn = ? where id = ?",
                belongings.entrySet(),
                BATCH,
                (row, each) -> {
                    row.setLong(1, each.getValue().own().record());
                    row.setInt(2, each.getValue().own().turn());
                    row.setLong(3, each.getValue().person().record());
                    row.setInt(4, each.getValue().person().turn());
                    row.setLong(5, each.getKey());
                });
        batches.batchUpdate(
                "update known_record set begun = greatest(begun, ?) where id = ?",
                belongings.values().stream().map(Belonging::person).distinct().toList(),
                BATCH,
                (row, person) -> {
                    row.setInt(1, person.turn());
                    row.setLong(2, person.record());
                });
        sql.sql("""
                        update known_record set own_record = null, own_turn = null, person_record = null, person_turn = null
                        where id = any(:gone)
                        """).param("gone", withdrawn.toArray(Long[]::new)).update();
    }

    private static NavigableSet<Long> numbers(Collection<Long> numbers) {
        return new TreeSet<>(numbers);
    }
}
