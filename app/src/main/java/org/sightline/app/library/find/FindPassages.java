package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.app.search.Asked;
import org.sightline.app.search.Facet;
import org.sightline.app.search.Hit;
import org.sightline.app.search.Searched;
import org.sightline.core.library.Passage;
import org.sightline.core.library.PassageKind;
import org.sightline.core.library.PassageKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds passages for somebody, within their own transaction: what the index gives is held against the database as they see it, so a
 * report that was taken down, has expired or was read anew since is never shown by an index that is behind.
 */
@Component
final class FindPassages {

    /** So many more are asked for, in place of those that turn out not to stand there any more. */
    private static final int TO_SPARE = 10;

    private final LiveIndex index;
    private final ReportHeads heads;
    private final JdbcClient sql;

    FindPassages(LiveIndex index, ReportHeads heads, JdbcClient sql) {
        this.index = index;
        this.heads = heads;
        this.sql = sql;
    }

    /** What came of it. */
    sealed interface Outcome {}

    /** @param facets for each facet, how many of the {@code nearest} passages have which value */
    record Found(List<FoundPassage> passages, Map<Facet, List<Searched.Count>> facets, int nearest)
            implements Outcome {}

    /** The sentence says what could be asked. */
    record NotAsked(String why) implements Outcome {}

    /** The index is being opened or made again. */
    record NotReady() implements Outcome {}

    private record Place(long report, int number) {}

    Outcome find(Asked asked) {
        Optional<Searched> searched = index.search(new Asked(asked.text(), asked.only(), asked.atMost() + TO_SPARE));
        if (searched.isEmpty()) {
            return new NotReady();
        }
        return switch (searched.get()) {
            case Searched.NotAsked(String why) -> new NotAsked(why);
            case Searched.Found found ->
                new Found(
                        standing(found.hits()).stream().limit(asked.atMost()).toList(),
                        facets(asked, found),
                        found.nearest());
        };
    }

    /** Of a facet that is narrowed, the other values are counted too, so that one more can be chosen. */
    private Map<Facet, List<Searched.Count>> facets(Asked asked, Searched.Found found) {
        Map<Facet, List<Searched.Count>> facets = new HashMap<>(found.facets());
        for (Facet facet : asked.only().keySet()) {
            Map<Facet, Set<String>> others = new HashMap<>(asked.only());
            others.remove(facet);
            if (index.search(new Asked(asked.text(), others, 1)).orElse(null) instanceof Searched.Found wider
                    && wider.facets().containsKey(facet)) {
                facets.put(facet, wider.facets().get(facet));
            }
        }
        return facets;
    }

    /** Those hits whose words stand in the database where the index has them, in their order. */
    List<FoundPassage> standing(List<Hit> hits) {
        Set<Long> reports = hits.stream().map(FindPassages::report).collect(Collectors.toSet());
        if (reports.isEmpty()) {
            return List.of();
        }
        Map<Place, String> texts = texts(hits);
        Map<Long, ReportHead> known = heads.of(reports);
        Map<Long, PassageKinds> kinds = kinds(reports);
        List<FoundPassage> standing = new ArrayList<>();
        for (Hit hit : hits) {
            String text = hit.text().stream().map(Hit.Piece::text).collect(Collectors.joining());
            ReportHead head = known.get(report(hit));
            if (head != null
                    && text.equals(texts.get(new Place(head.id(), hit.place().number())))) {
                standing.add(new FoundPassage(head, hit, kinds(kinds.get(head.id()), hit, text)));
            }
        }
        return standing;
    }

    private static long report(Hit hit) {
        return Long.parseLong(hit.place().report());
    }

    private Map<Place, String> texts(List<Hit> hits) {
        Map<Place, String> texts = new HashMap<>();
        sql.sql("""
                        select p.report_id, p.number, p.text from library_passage p
                        join unnest(:reports::bigint[], :numbers::int[]) as wanted (report, number)
                          on wanted.report = p.report_id and wanted.number = p.number
                        """)
                .param("reports", hits.stream().map(FindPassages::report).toArray(Long[]::new))
                .param("numbers", hits.stream().map(hit -> hit.place().number()).toArray(Integer[]::new))
                .query((row, n) ->
                        texts.put(new Place(row.getLong("report_id"), row.getInt("number")), row.getString("text")))
                .list();
        return texts;
    }

    private record Stated(long report, PassageKinds.Stated what) {}

    private Map<Long, PassageKinds> kinds(Set<Long> reports) {
        Map<Long, List<PassageKinds.Stated>> stated = sql
                .sql("""
                        select report_id, kind, page, text from library_lesson where report_id in (:reports)
                        """)
                .param("reports", reports)
                .query((row, n) -> new Stated(
                        row.getLong("report_id"),
                        new PassageKinds.Stated(
                                PassageKind.valueOf(row.getString("kind")), row.getInt("page"), row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Stated::report, Collectors.mapping(Stated::what, Collectors.toList())));
        return stated.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> PassageKinds.of(each.getValue())));
    }

    private static List<PassageKind> kinds(@Nullable PassageKinds kinds, Hit hit, String text) {
        Passage passage = new Passage(
                hit.place().number(), hit.place().page(), hit.place().heading(), text);
        return kinds == null
                ? List.of(PassageKind.STORY)
                : kinds.in(passage).stream().sorted().toList();
    }
}
