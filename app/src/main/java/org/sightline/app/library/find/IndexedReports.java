package org.sightline.app.library.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.app.search.Embed;
import org.sightline.app.search.Facet;
import org.sightline.app.search.Indexed;
import org.sightline.app.search.Meaning;
import org.sightline.core.library.Passage;
import org.sightline.core.library.PassageKind;
import org.sightline.core.library.PassageKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the index is made from, out of the database. Each is called within a transaction of Sightline's own. */
@Component
final class IndexedReports {

    private static final String OPEN =
            "(taken_down_at is null and (expires is null or expires >= current_date)) as open";

    private final JdbcClient sql;

    IndexedReports(JdbcClient sql) {
        this.sql = sql;
    }

    /** Differs whenever anything about any report has changed. */
    record Tick(long reports, long versions, long open) {}

    /**
     * A report as it stands now.
     *
     * @param mark differs with everything that the index holds of it
     * @param meant whether all of it has been read for what it means
     */
    record Standing(long id, String mark, boolean meant) {}

    Tick tick() {
        return sql.sql(
                        "select count(*) as reports, coalesce(sum(version), 0) as versions, count(*) filter (where open) as open"
                                + " from (select version, " + OPEN + " from library_report) r")
                .query((row, n) -> new Tick(row.getLong("reports"), row.getLong("versions"), row.getLong("open")))
                .single();
    }

    /** Those that may be shown today, in the order in which they came. */
    List<Standing> open() {
        return sql.sql("select id, version, sha256, meant_with = :model and not exists (select 1 from library_passage p"
                        + " where p.report_id = id and p.vector is null) as meant"
                        + " from (select id, version, sha256, meant_with, " + OPEN
                        + " from library_report) r where open order by id")
                .param("model", Embed.MODEL)
                .query((row, n) -> new Standing(
                        row.getLong("id"),
                        row.getInt("version") + " " + row.getString("sha256").substring(0, 12),
                        row.getBoolean("meant")))
                .list();
    }

    List<Indexed> passages(long report) {
        Map<Facet, List<String>> facets = facets(report);
        PassageKinds kinds = PassageKinds.of(stated(report));
        return sql.sql("""
                        select number, page, heading, text, case when meant_with = :model then vector end as vector
                        from library_passage p join library_report r on r.id = p.report_id
                        where report_id = :report order by number
                        """)
                .param("report", report)
                .param("model", Embed.MODEL)
                .query((row, n) -> indexed(row, facets, kinds))
                .list();
    }

    private static Indexed indexed(ResultSet row, Map<Facet, List<String>> facets, PassageKinds kinds)
            throws SQLException {
        Passage passage =
                new Passage(row.getInt("number"), row.getInt("page"), row.getString("heading"), row.getString("text"));
        Map<Facet, List<String>> all = new EnumMap<>(facets);
        all.put(Facet.KIND, kinds.in(passage).stream().map(PassageKind::name).toList());
        return new Indexed(
                passage.number(),
                passage.page(),
                passage.heading(),
                passage.text(),
                all,
                Optional.ofNullable(row.getBytes("vector")).map(Meaning::ofBytes));
    }

    private List<PassageKinds.Stated> stated(long report) {
        return sql.sql("select kind, page, text from library_lesson where report_id = :report order by number")
                .param("report", report)
                .query((row, n) -> new PassageKinds.Stated(
                        PassageKind.valueOf(row.getString("kind")), row.getInt("page"), row.getString("text")))
                .list();
    }

    private record Value(String kind, String code) {}

    private Map<Facet, List<String>> facets(long report) {
        List<Value> facts = sql.sql("""
                        select distinct kind, code from library_standing_fact
                        where report_id = :report and code <> '' and kind in ('PUBLISHED', 'BOARD', 'AGE', 'HARM', 'AGENCY')
                        union all select 'THEME', theme from library_standing_theme where report_id = :report
                        """)
                .param("report", report)
                .query((row, n) -> new Value(row.getString("kind"), row.getString("code")))
                .list();
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        put(facets, Facet.YEAR, facts, "PUBLISHED", Published::year);
        put(facets, Facet.BOARD, facts, "BOARD", Function.identity());
        put(facets, Facet.AGE, facts, "AGE", Function.identity());
        put(facets, Facet.HARM, facts, "HARM", Function.identity());
        put(facets, Facet.AGENCY, facts, "AGENCY", Function.identity());
        put(facets, Facet.THEME, facts, "THEME", Function.identity());
        return facets;
    }

    private static void put(
            Map<Facet, List<String>> facets,
            Facet facet,
            List<Value> facts,
            String kind,
            Function<String, String> made) {
        List<String> values = new ArrayList<>();
        for (Value fact : facts) {
            String value = made.apply(fact.code());
            if (fact.kind().equals(kind) && !value.isEmpty() && !values.contains(value)) {
                values.add(value);
            }
        }
        if (!values.isEmpty()) {
            facets.put(facet, List.copyOf(values));
        }
    }
}
