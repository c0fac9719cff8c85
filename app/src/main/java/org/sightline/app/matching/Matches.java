package org.sightline.app.matching;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.access.Permit;
import org.sightline.app.record.RecordJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of cases who may be one, as far as somebody sees both, and what was decided of them. */
@Component
final class Matches {

    private static final int MOST = 200;

    private final JdbcClient sql;
    private final Units units;
    private final KeepWhoIsWho whoIsWho;
    private final WhatFollows follow;
    private final InstantSource clock;

    Matches(JdbcClient sql, Units units, KeepWhoIsWho whoIsWho, WhatFollows follow, InstantSource clock) {
        this.sql = sql;
        this.units = units;
        this.whoIsWho = whoIsWho;
        this.follow = follow;
        this.clock = clock;
    }

    private record Row(long id, Unit.Key one, Unit.Key other, boolean linked, String heldApart, Weighed weighed) {}

    private record OfMatch(long match, Match.Decision decision) {}

    /** Those with a side in this case. */
    List<Match> of(Permit permit) {
        return matches(rows("where m.one_case = :case or m.other_case = :case", permit.caseNumber(), 0));
    }

    /** Of every case that the visitor belongs to. */
    List<Match> ofAll() {
        return matches(rows("", 0, 0));
    }

    Optional<Match> one(Permit permit, long id) {
        return matches(rows(
                        "where m.id = :id and (m.one_case = :case or m.other_case = :case)", permit.caseNumber(), id))
                .stream()
                .findFirst();
    }

    /** @return whether nobody else decided meanwhile */
    boolean decide(Permit permit, Match match, int after, Match.Says says, String reason) {
        if (match.version() != after) {
            return false;
        }
        boolean first = sql.sql("""
                        insert into match_decision (match_id, number, says, reason, weighing, model, made_at, made_by)
                        select m.id, :number, :says, :reason, m.weighing, m.model, :at, :by from person_match m where m.id = :id
                        on conflict (match_id, number) do nothing
                        """)
                        .param("id", match.id())
                        .param("number", after + 1)
                        .param("says", says.name())
                        .param("reason", reason)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", permit.visitor().account())
                        .update()
                == 1;
        if (first) {
            whoIsWho.decided(match, after + 1);
        }
        return first;
    }

    private List<Row> rows(String where, long caseNumber, long id) {
        return sql.sql("""
                        select m.id, m.one_case, m.one_unit, m.other_case, m.other_unit, m.found, m.held_apart, m.weighing
                        from person_match m %s order by not m.children, m.id desc limit %d
                        """.formatted(where, MOST))
                .param("case", caseNumber)
                .param("id", id)
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new Unit.Key(row.getLong("one_case"), row.getString("one_unit")),
                new Unit.Key(row.getLong("other_case"), row.getString("other_unit")),
                row.getString("found").equals("LINKED"),
                row.getString("held_apart"),
                RecordJson.read(row.getString("weighing"), Weighed.class));
    }

    /** Of whom the one side or the other is not there any more, or was sealed, there is no match. */
    private List<Match> matches(List<Row> rows) {
        Map<Long, List<Match.Decision>> decisions =
                decisions(rows.stream().map(Row::id).toList());
        Map<Unit.Key, Optional<Unit>> known = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        WhatFollows.Among follows = follows(rows);
        for (Row row : rows) {
            Optional<Unit> one = known.computeIfAbsent(row.one(), units::one);
            Optional<Unit> other = known.computeIfAbsent(row.other(), units::one);
            if (one.isPresent() && other.isPresent()) {
                matches.add(new Match(
                        row.id(),
                        one.get(),
                        other.get(),
                        row.linked() && !follows.areTwo(row.one(), row.other()),
                        row.heldApart(),
                        row.weighed(),
                        decisions.getOrDefault(row.id(), List.of()),
                        follows.of(row.id(), row.one(), row.other())));
            }
        }
        matches.sort(Match.ORDER);
        return matches;
    }

    private WhatFollows.Among follows(List<Row> rows) {
        return follow.among(rows.stream()
                .flatMap(row -> Stream.of(row.one(), row.other()))
                .distinct()
                .toList());
    }

    private Map<Long, List<Match.Decision>> decisions(Collection<Long> ids) {
        return sql
                .sql("""
                        select d.match_id, d.number, d.says, d.reason, d.made_at, d.made_by, a.name
                        from match_decision d join account a on a.id = d.made_by
                        where d.match_id = any(:ids) order by d.match_id, d.number
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> new OfMatch(row.getLong("match_id"), decision(row)))
                .list()
                .stream()
                .collect(groupingBy(
                        OfMatch::match,
                        java.util.stream.Collectors.mapping(OfMatch::decision, java.util.stream.Collectors.toList())));
    }

    static Match.Decision decision(ResultSet row) throws SQLException {
        return new Match.Decision(
                row.getInt("number"),
                Match.Says.valueOf(row.getString("says")),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant(),
                row.getLong("made_by"),
                row.getString("name"));
    }
}
