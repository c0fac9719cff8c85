package org.sightline.app.agencies;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.app.access.Permit;
import org.sightline.app.cases.Waits;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Link;
import org.sightline.core.agencies.AgencyRequest;
import org.sightline.core.agencies.Happened;
import org.sightline.core.agencies.Step;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agencies that were asked, whose day has passed, and of which nothing came. */
@Component
@Order(2)
final class LateAgencies implements Waits {

    private final JdbcClient sql;
    private final InstantSource clock;

    LateAgencies(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An agency of a case that is late. */
    private record Late(Asked asked, LocalDate due) {}

    private record Asked(long caseNumber, long agency, String name) {}

    private record Taken(Asked asked, Happened happened) {}

    @Override
    public List<Link> in(Permit permit) {
        List<Late> late = late(List.of(permit.caseNumber()));
        String href = "/cases/" + permit.caseNumber() + "/agencies";
        return switch (late.size()) {
            case 0 -> List.of();
            case 1 -> List.of(only(late.getFirst(), href));
            default ->
                List.of(Link.to(
                        late.size() + " agencies are late with what they were asked for: "
                                + late.stream().map(each -> each.asked().name()).collect(Collectors.joining(", ")),
                        href));
        };
    }

    private static Link only(Late late, String href) {
        return Link.to(
                late.asked().name() + " is late with what it was asked for: it was due on " + DateWords.of(late.due()),
                href + "/" + late.asked().agency());
    }

    @Override
    public Map<Long, String> inShort(Permit permit, Collection<Long> cases) {
        return late(cases).stream()
                .collect(groupingBy(
                        late -> late.asked().caseNumber(),
                        Collectors.collectingAndThen(
                                counting(), count -> count == 1 ? "1 agency late" : count + " agencies late")));
    }

    private List<Late> late(Collection<Long> cases) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Map<Asked, List<Happened>> steps = steps(cases, today);
        steps.values().removeIf(taken -> due(taken, List.of(), today).isEmpty());
        Map<Long, List<LocalDate>> used = steps.isEmpty() ? Map.of() : used(steps.keySet());
        return steps.entrySet().stream()
                .flatMap(one -> due(
                                one.getValue(), used.getOrDefault(one.getKey().agency(), List.of()), today)
                        .stream()
                        .map(due -> new Late(one.getKey(), due)))
                .toList();
    }

    /** On which day it was due, where it is late. */
    private static Optional<LocalDate> due(List<Happened> taken, List<LocalDate> used, LocalDate today) {
        AgencyRequest request = AgencyRequest.of(taken, used);
        return request.late(today).flatMap(_ -> request.due());
    }

    /** Only of agencies of which a day has passed; whether they are late is for the graph of the steps to say. */
    private Map<Asked, List<Happened>> steps(Collection<Long> cases, LocalDate today) {
        return sql.sql("""
                        select e.case_id, e.agency_id, g.name, e.step, e.on_day, e.due, e.why
                        from agency_request_event e join agency g on g.id = e.agency_id
                        where e.case_id in (:cases) and e.agency_id in (
                            select d.agency_id from agency_request_event d where d.case_id in (:cases) and d.due < :today)
                        order by e.case_id, g.name, e.agency_id, e.number
                        """).param("cases", cases).param("today", today).query(LateAgencies::taken).list().stream()
                .collect(groupingBy(Taken::asked, LinkedHashMap::new, mapping(Taken::happened, toList())));
    }

    private static Taken taken(ResultSet row, int n) throws SQLException {
        return new Taken(
                new Asked(row.getLong("case_id"), row.getLong("agency_id"), row.getString("name")),
                new Happened(
                        Step.valueOf(row.getString("step")),
                        row.getObject("on_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        row.getString("why")));
    }

    /** By agency, the days on which rows came that were used; a correction of a row is no answer. */
    private Map<Long, List<LocalDate>> used(Collection<Asked> agencies) {
        return sql
                .sql("""
                        select agency_id, sent_at from submission
                        where case_id in (:cases) and agency_id in (:agencies) and state = 'USED' and kind <> 'CORRECTION'
                        """)
                .param(
                        "cases",
                        agencies.stream().map(Asked::caseNumber).distinct().toList())
                .param("agencies", agencies.stream().map(Asked::agency).toList())
                .query((row, n) -> Map.entry(
                        row.getLong("agency_id"),
                        LocalDate.ofInstant(row.getTimestamp("sent_at").toInstant(), ZoneId.systemDefault())))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
