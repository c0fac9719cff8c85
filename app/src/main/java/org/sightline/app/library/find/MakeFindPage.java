package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.app.access.Permit;
import org.sightline.app.search.Facet;
import org.sightline.app.search.Searched;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Link;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Site;
import org.sightline.core.access.Action;
import org.sightline.core.access.Decide;
import org.sightline.core.access.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the library's first page, within the reader's own transaction. */
@Component
final class MakeFindPage {

    private static final int AT_FIRST = 10;
    private static final int MORE = 20;
    private static final int MOST = 90;

    /** In the order in which somebody narrows a search; what was published when comes last. */
    private static final List<Facet> ORDER =
            List.of(Facet.KIND, Facet.THEME, Facet.AGE, Facet.HARM, Facet.AGENCY, Facet.BOARD, Facet.YEAR);

    private final FindPassages find;
    private final ListReports list;
    private final FacetLabels labels;
    private final LiveIndex index;
    private final JdbcClient sql;

    MakeFindPage(FindPassages find, ListReports list, FacetLabels labels, LiveIndex index, JdbcClient sql) {
        this.find = find;
        this.list = list;
        this.labels = labels;
        this.index = index;
        this.sql = sql;
    }

    /** What was found, and by what it can be narrowed. */
    record Looked(FindResult result, Map<Facet, List<Searched.Count>> facets) {}

    Looked result(Sought sought, String number, int show, int page) {
        if (sought.text().isBlank()) {
            return sought.isNarrowed() ? reports(sought, page) : landing();
        }
        int atMost = Math.clamp(show, AT_FIRST, MOST);
        return switch (find.find(sought.asked(atMost))) {
            case FindPassages.NotAsked(String why) -> nothing(why);
            case FindPassages.NotReady() ->
                nothing(
                        "The library is being made ready to be searched. Try again in a minute, or read the list of all reports.");
            case FindPassages.Found found -> {
                boolean more = found.passages().size() == atMost && atMost < MOST;
                yield new Looked(
                        new FindResult.Passages(
                                found.passages(),
                                found.nearest(),
                                more
                                        ? Optional.of("/library?sought=" + number + "&show="
                                                + Math.min(atMost + MORE, MOST) + "#found-" + (atMost + 1))
                                        : Optional.empty()),
                        found.facets());
            }
        };
    }

    static Looked nothing(String why) {
        return new Looked(new FindResult.Nothing(why), Map.of());
    }

    private Looked reports(Sought sought, int page) {
        ListedReports listed = list.list(ReportFilter.only(sought.facets()), page);
        return new Looked(
                new FindResult.Reports(
                        listed,
                        PageNumbers.over(
                                listed.all(), ListReports.A_PAGE, page, "/library?" + sought.query() + "&page=")),
                counts());
    }

    Looked landing() {
        int reports = list.list(ReportFilter.only(Map.of()), 1).all();
        Map<Facet, List<Searched.Count>> counts = counts();
        List<Searched.Count> themes = counts.getOrDefault(Facet.THEME, List.of());
        Map<String, String> names = labels.of(
                Facet.THEME, themes.stream().map(Searched.Count::value).toList());
        return new Looked(
                new FindResult.Landing(
                        reports,
                        themes.stream()
                                .map(theme -> new FindResult.Counted(
                                        Link.to(
                                                names.getOrDefault(theme.value(), theme.value()),
                                                "/library?theme=" + theme.value()),
                                        theme.passages()))
                                .toList()),
                counts);
    }

    private record Row(Facet facet, Searched.Count count) {}

    /** How many reports have each value: before anything is looked for, nothing is near or far. */
    private Map<Facet, List<Searched.Count>> counts() {
        return sql
                .sql("""
                        select facet, code, count(distinct report_id) as reports from (
                            select case kind when 'PUBLISHED' then 'YEAR' else kind end as facet, report_id,
                                   case kind when 'PUBLISHED' then left(code, 4) else code end as code
                            from library_standing_fact
                            where kind in ('PUBLISHED', 'BOARD', 'AGE', 'HARM', 'AGENCY') and code <> ''
                            union all select 'THEME', report_id, theme from library_standing_theme
                            union all select 'KIND', report_id, kind from library_lesson) each
                        group by facet, code order by reports desc, code
                        """)
                .query((row, n) -> new Row(
                        Facet.valueOf(row.getString("facet")),
                        new Searched.Count(row.getString("code"), row.getInt("reports"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::facet, Collectors.mapping(Row::count, Collectors.toList())));
    }

    FindPage page(Permit permit, Site site, Sought sought, Looked looked, Errors errors) {
        boolean mayKeep = Decide.on(Standing.outsideAnyCase(permit.visitor().role()), Action.KEEP_LIBRARY)
                .isAllowed();
        return new FindPage(
                site, sought, groups(sought, looked.facets()), looked.result(), errors, index.progress(), mayKeep);
    }

    private List<FacetGroup> groups(Sought sought, Map<Facet, List<Searched.Count>> facets) {
        List<FacetGroup> groups = new ArrayList<>();
        for (Facet facet : ORDER) {
            List<Searched.Count> counts = facets.getOrDefault(facet, List.of());
            List<String> ticked = sought.values(facet);
            List<String> codes = new ArrayList<>(ticked);
            counts.forEach(count -> codes.add(count.value()));
            if (!codes.isEmpty()) {
                groups.add(FacetGroup.of(facet, counts, ticked, labels.of(facet, codes)));
            }
        }
        return groups;
    }
}
