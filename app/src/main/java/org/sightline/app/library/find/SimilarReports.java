package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sightline.app.search.Facet;
import org.sightline.app.search.Meaning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reviews that are like one: those that stand apart from all the others in the same way. What nearly every review says would make all of
 * them alike, so it is taken out first. Called within the reader's own transaction.
 */
@Component
final class SimilarReports {

    private final JdbcClient sql;
    private final ReportHeads heads;
    private final FacetLabels labels;
    private final Map<Long, Whole> known = new ConcurrentHashMap<>();

    SimilarReports(JdbcClient sql, ReportHeads heads, FacetLabels labels) {
        this.sql = sql;
        this.heads = heads;
        this.labels = labels;
    }

    /** What a report means as a whole, as of one version of it. */
    private record Whole(long id, int version, Meaning meaning) {}

    private record Like(long id, double likeness) {}

    List<Similar> to(long report, int atMost) {
        List<Whole> all = all();
        Optional<Whole> one = all.stream().filter(each -> each.id() == report).findFirst();
        Optional<Meaning> common =
                Meaning.amongst(all.stream().map(Whole::meaning).toList());
        if (one.isEmpty() || common.isEmpty()) {
            return List.of();
        }
        Optional<Meaning> apart = one.get().meaning().beside(common.get());
        List<Long> nearest = apart.isEmpty() ? List.of() : nearest(report, apart.get(), common.get(), all, atMost);
        return nearest.isEmpty() ? List.of() : told(report, nearest);
    }

    private static List<Long> nearest(long report, Meaning apart, Meaning common, List<Whole> all, int atMost) {
        List<Like> likes = new ArrayList<>();
        for (Whole other : all) {
            if (other.id() != report) {
                other.meaning()
                        .beside(common)
                        .map(apart::likeness)
                        .filter(likeness -> likeness > 0)
                        .ifPresent(likeness -> likes.add(new Like(other.id(), likeness)));
            }
        }
        return likes.stream()
                .sorted(Comparator.comparingDouble(Like::likeness).reversed())
                .limit(atMost)
                .map(Like::id)
                .toList();
    }

    /** Only those that changed since they were last asked for are fetched. */
    private List<Whole> all() {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        sql.sql("""
                        select id, version from library_report where meaning is not null
                          and taken_down_at is null and (expires is null or expires >= current_date)
                        """)
                .query((row, n) -> versions.put(row.getLong("id"), row.getInt("version")))
                .list();
        List<Long> missing = versions.entrySet().stream()
                .filter(each -> Optional.ofNullable(known.get(each.getKey()))
                        .filter(whole -> whole.version() == each.getValue())
                        .isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            sql.sql("select id, version, meaning from library_report where meaning is not null and id in (:missing)")
                    .param("missing", missing)
                    .query((row, n) -> new Whole(
                            row.getLong("id"), row.getInt("version"), Meaning.ofBytes(row.getBytes("meaning"))))
                    .list()
                    .forEach(whole -> known.put(whole.id(), whole));
        }
        known.keySet().retainAll(versions.keySet());
        return versions.keySet().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Similar> told(long report, List<Long> nearest) {
        List<Long> both = new ArrayList<>(nearest);
        both.add(report);
        Map<Long, ReportHead> known = heads.of(nearest);
        Map<Long, List<Trait>> traits = traits(both).stream().collect(Collectors.groupingBy(Trait::report));
        Map<Long, List<Said>> said = said(both).stream().collect(Collectors.groupingBy(Said::report));
        List<Similar> similar = new ArrayList<>();
        for (long other : nearest) {
            ReportHead head = known.get(other);
            if (head != null) {
                similar.add(new Similar(
                        head,
                        shared(traits.getOrDefault(report, List.of()), traits.getOrDefault(other, List.of())),
                        near(said.getOrDefault(report, List.of()), said.getOrDefault(other, List.of()))));
            }
        }
        return similar;
    }

    private record Trait(long report, Facet facet, String code) {}

    private List<Trait> traits(Collection<Long> reports) {
        return sql.sql("""
                        select report_id, kind, code from library_standing_fact
                        where report_id in (:reports) and kind in ('AGE', 'HARM') and code <> ''
                        union select report_id, 'THEME', theme from library_standing_theme where report_id in (:reports)
                        order by 2, 3
                        """)
                .param("reports", reports)
                .query((row, n) -> new Trait(
                        row.getLong("report_id"), Facet.valueOf(row.getString("kind")), row.getString("code")))
                .list();
    }

    private List<String> shared(List<Trait> here, List<Trait> there) {
        List<String> shared = new ArrayList<>();
        for (Trait trait : here) {
            if (there.stream()
                    .anyMatch(other ->
                            other.facet() == trait.facet() && other.code().equals(trait.code()))) {
                shared.add(labels.of(trait.facet(), List.of(trait.code())).getOrDefault(trait.code(), trait.code()));
            }
        }
        return shared;
    }

    private record Said(long report, int page, String text, Meaning meaning) {}

    private List<Said> said(Collection<Long> reports) {
        return sql.sql("""
                        select report_id, page, text, vector from library_lesson
                        where report_id in (:reports) and vector is not null order by report_id, number
                        """)
                .param("reports", reports)
                .query((row, n) -> new Said(
                        row.getLong("report_id"),
                        row.getInt("page"),
                        row.getString("text"),
                        Meaning.ofBytes(row.getBytes("vector"))))
                .list();
    }

    private static Optional<Similar.Near> near(List<Said> here, List<Said> there) {
        Map<Said, Double> likeness = new HashMap<>();
        for (Said other : there) {
            here.stream()
                    .mapToDouble(one -> one.meaning().likeness(other.meaning()))
                    .max()
                    .ifPresent(most -> likeness.put(other, most));
        }
        return likeness.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(said -> new Similar.Near(said.page(), said.text()));
    }
}
