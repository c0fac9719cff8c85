package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.app.search.Facet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists reports, the last published first. Called within the reader's own transaction. */
@Component
final class ListReports {

    static final int A_PAGE = 50;

    private static final String OPEN = "r.taken_down_at is null and (r.expires is null or r.expires >= current_date)";

    private final JdbcClient sql;
    private final ReportHeads heads;

    ListReports(JdbcClient sql, ReportHeads heads) {
        this.sql = sql;
        this.heads = heads;
    }

    private record Row(long id, ReportFilter.State state, int pages, int all) {}

    /** @param page from 1; there is nothing beyond the last */
    ListedReports list(ReportFilter filter, int page) {
        JdbcClient.StatementSpec query = sql.sql("""
                        select r.id, r.pages, count(*) over () as "all",
                               case when not (%s) then 'CLOSED' when r.state = 'WAITS' then 'WAITS' else 'OPEN' end as how
                        from library_report r
                        left join (select distinct on (report_id) report_id, code from library_standing_fact
                                   where kind = 'PUBLISHED' and code <> '' order by report_id, number) p on p.report_id = r.id
                        where %s order by p.code desc nulls last, r.id desc limit :most offset :from
                        """.formatted(OPEN, where(filter)))
                .param("most", A_PAGE)
                .param("from", (Math.max(page, 1) - 1) * A_PAGE)
                .param("title", "%" + escaped(filter.title()) + "%");
        for (Map.Entry<Facet, Set<String>> facet : filter.only().entrySet()) {
            query = query.param(Sought.name(facet.getKey()), facet.getValue());
        }
        List<Row> rows = query.query((row, n) -> new Row(
                        row.getLong("id"),
                        ReportFilter.State.valueOf(row.getString("how")),
                        row.getInt("pages"),
                        row.getInt("all")))
                .list();
        Map<Long, ReportHead> known = heads.of(rows.stream().map(Row::id).toList());
        return new ListedReports(
                rows.stream().map(row -> line(row, known)).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().all());
    }

    private static ListedReports.Line line(Row row, Map<Long, ReportHead> known) {
        ReportHead head = known.getOrDefault(row.id(), new ReportHead(row.id(), "Report " + row.id(), "", ""));
        String state = row.state() == ReportFilter.State.OPEN ? "" : row.state().label();
        return new ListedReports.Line(head, state, row.pages());
    }

    private static String where(ReportFilter filter) {
        List<String> all = new ArrayList<>(List.of("true"));
        if (!filter.title().isEmpty()) {
            all.add("(r.name ilike :title or r.id in (select report_id from library_standing_fact"
                    + " where kind = 'TITLE' and value ilike :title))");
        }
        filter.state()
                .ifPresent(state -> all.add(
                        switch (state) {
                            case OPEN -> OPEN;
                            case WAITS -> OPEN + " and r.state = 'WAITS'";
                            case CLOSED -> "not (" + OPEN + ")";
                        }));
        filter.only().keySet().forEach(facet -> all.add("r.id in (" + having(facet) + ")"));
        return String.join(" and ", all);
    }

    private static String having(Facet facet) {
        String values = " in (:" + Sought.name(facet) + ")";
        return switch (facet) {
            case YEAR ->
                "select report_id from library_standing_fact where kind = 'PUBLISHED' and left(code, 4)" + values;
            case BOARD, AGE, HARM, AGENCY ->
                "select report_id from library_standing_fact where kind = '" + facet.name() + "' and code" + values;
            case THEME -> "select report_id from library_standing_theme where theme" + values;
            case KIND -> "select report_id from library_lesson where kind" + values;
        };
    }

    private static String escaped(String like) {
        return like.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
