package org.sightline.app.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sightline.core.matching.identity.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is who as far as row security shows it to whoever asks. Nobody sealed is ever in it. */
@Component
final class ReadPersons {

    private static final String SEEN = Units.NOT_SEALED.formatted("k", "k.unit");

    private final JdbcClient sql;

    ReadPersons(JdbcClient sql) {
        this.sql = sql;
    }

    SeenPersons of(Collection<Unit.Key> keys) {
        NavigableSet<Long> all = numbers(keys);
        NavigableSet<Long> next = all;
        while (!next.isEmpty()) {
            NavigableSet<Long> near = new TreeSet<>(sql.sql("""
                            select distinct r.record_id from identity_change_record r join known_record k on k.id = r.record_id
                            where r.change_id in (select n.change_id from identity_change_record n where n.record_id = any(:from))
                                and %s
                            """.formatted(SEEN))
                    .param("from", next.toArray(Long[]::new))
                    .query(Long.class)
                    .list());
            near.removeAll(all);
            all.addAll(near);
            next = near;
        }
        Map<Unit.Key, Long> numbers = new HashMap<>();
        sql.sql("select id, case_id, unit from known_record where id = any(:records)")
                .param("records", all.toArray(Long[]::new))
                .query(row -> {
                    numbers.put(new Unit.Key(row.getLong("case_id"), row.getString("unit")), row.getLong("id"));
                });
        return SeenPersons.from(numbers, rows(all));
    }

    private NavigableSet<Long> numbers(Collection<Unit.Key> keys) {
        return new TreeSet<>(sql.sql("""
                        select k.id from unnest(:cases, :units) u (case_id, unit)
                            join known_record k on k.case_id = u.case_id and k.unit = u.unit
                        where %s
                        """.formatted(SEEN))
                .param("cases", keys.stream().map(Unit.Key::caseNumber).toArray(Long[]::new))
                .param("units", keys.stream().map(Unit.Key::unit).toArray(String[]::new))
                .query(Long.class)
                .list());
    }

    private List<SeenPersons.Row> rows(NavigableSet<Long> records) {
        return sql.sql("""
                        select r.change_id, r.record_id, r.grp, r.linked, c.made_at, c.why, c.model, c.match_id, c.decision
                        from identity_change_record r join identity_change c on c.id = r.change_id
                        where r.record_id = any(:records) order by r.change_id, r.record_id
                        """)
                .param("records", records.toArray(Long[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    private static SeenPersons.Row row(ResultSet row) throws SQLException {
        Why why =
                switch (row.getString("why")) {
                    case "WEIGHED" -> new Why.Weighed(row.getString("model"));
                    case "DECIDED" ->
                        new Why.Decided(row.getLong("match_id") + "/" + row.getInt("decision"), new TreeSet<>());
                    case "RECORDED" -> new Why.Recorded("");
                    default -> new Why.NotSaid();
                };
        return new SeenPersons.Row(
                row.getLong("change_id"),
                row.getLong("record_id"),
                row.getInt("grp"),
                Arrays.asList((Long[]) row.getArray("linked").getArray()),
                row.getTimestamp("made_at").toInstant(),
                why);
    }

    /** Who decided, and what; empty where whoever asks does not see both records that it was about. */
    Optional<Match.Decision> decision(Why.Decided why) {
        String[] number = why.decision().split("/", 2);
        return sql.sql("""
                        select d.number, d.says, d.reason, d.made_at, d.made_by, a.name
                        from match_decision d join account a on a.id = d.made_by
                        where d.match_id = :match and d.number = :number
                            and not exists (select 1 from match_side s where s.match_id = d.match_id and not (%s))
                        """.formatted(Units.NOT_SEALED.formatted("s", "s.unit")))
                .param("match", Long.parseLong(number[0]))
                .param("number", Integer.parseInt(number[1]))
                .query((row, n) -> Matches.decision(row))
                .optional();
    }
}
