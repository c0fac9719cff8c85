package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.app.search.Asked;
import org.sightline.app.search.Facet;
import org.sightline.app.search.Hit;
import org.sightline.app.search.Searched;
import org.sightline.core.library.PassageKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The few passages of earlier reviews that fit what somebody is at work on, for a corner of another page. It is never in the way: it
 * takes some milliseconds, gives nothing where there is nothing to give, and throws nothing. Called within the reader's own transaction.
 */
@Component
public final class Earlier {

    private static final Logger LOG = LoggerFactory.getLogger(Earlier.class);

    /** The first sentences say what it is about; reading more would take longer than a page may. */
    private static final int LONGEST = 400;

    /** Among so many of the nearest, those that are preferred come first. */
    private static final int NEAREST = 30;

    private static final int REMEMBERED = 500;

    /** What was found and asked for; the story of another child is not what a worker needs in a corner of the page. */
    private static final Map<Facet, Set<String>> LESSONS =
            Map.of(Facet.KIND, Set.of(PassageKind.FINDING.name(), PassageKind.RECOMMENDATION.name()));

    private final LiveIndex index;
    private final FindPassages find;
    private final FacetLabels labels;
    private final JdbcClient sql;
    private final Map<Key, List<Hit>> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Hit>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Earlier(LiveIndex index, FindPassages find, FacetLabels labels, JdbcClient sql) {
        this.index = index;
        this.find = find;
        this.labels = labels;
        this.sql = sql;
    }

    /** A search is the same as long as the index is. */
    private record Key(String text, long state) {}

    /**
     * A passage that fits.
     *
     * @param why in a sentence or two, what it shares with what somebody is at work on
     */
    public record Fitting(FoundPassage passage, String why) {}

    /**
     * @param text what is looked for among findings and recommendations
     * @param prefer by which passages come first; what a page knows of what it is about
     * @param atMost of each review only one
     */
    public List<Fitting> fitting(String text, Map<Facet, Set<String>> prefer, int atMost) {
        try {
            List<FoundPassage> standing = find.standing(nearest(shortened(text)));
            return standing.isEmpty() ? List.of() : chosen(standing, prefer, atMost);
        } catch (RuntimeException broken) {
            LOG.warn(
                    "Nothing of the library could be shown: {}",
                    broken.getClass().getSimpleName());
            return List.of();
        }
    }

    private static String shortened(String text) {
        String one = text.strip();
        int end = one.length() <= LONGEST ? one.length() : one.lastIndexOf(' ', LONGEST);
        return one.substring(0, end < 0 ? LONGEST : end);
    }

    private List<Hit> nearest(String text) {
        Key key = new Key(text, index.state());
        synchronized (remembered) {
            List<Hit> before = remembered.get(key);
            if (before != null) {
                return before;
            }
        }
        if (!(index.search(new Asked(text.replace('"', ' '), LESSONS, NEAREST)).orElse(null)
                instanceof Searched.Found found)) {
            return List.of();
        }
        synchronized (remembered) {
            remembered.put(key, found.hits());
        }
        return found.hits();
    }

    private List<Fitting> chosen(List<FoundPassage> standing, Map<Facet, Set<String>> prefer, int atMost) {
        Map<Long, List<String>> shared =
                shared(standing.stream().map(each -> each.report().id()).collect(Collectors.toSet()), prefer);
        List<FoundPassage> inOrder = standing.stream()
                .sorted(Comparator.comparing(
                        passage -> !shared.containsKey(passage.report().id())))
                .toList();
        List<Fitting> chosen = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (FoundPassage passage : inOrder) {
            if (chosen.size() < atMost && seen.add(passage.report().id())) {
                chosen.add(new Fitting(
                        passage,
                        why(passage, shared.getOrDefault(passage.report().id(), List.of()))));
            }
        }
        return chosen;
    }

    private static String why(FoundPassage passage, List<String> shared) {
        return shared.isEmpty()
                ? passage.why()
                : "The review is about " + String.join(", ", shared) + ". " + passage.why();
    }

    private record Shared(long report, Facet facet, String code) {}

    /** In words, what of all that is preferred is so in each report; reports in which nothing is are left out. */
    private Map<Long, List<String>> shared(Collection<Long> reports, Map<Facet, Set<String>> prefer) {
        Map<Long, List<String>> shared = new HashMap<>();
        List<Shared> all = prefer.isEmpty()
                ? List.of()
                : sql.sql("""
                        select report_id, kind, code from library_standing_fact
                        where report_id in (:reports) and kind in ('AGE', 'HARM', 'AGENCY', 'BOARD') and code <> ''
                        union select report_id, 'THEME', theme from library_standing_theme where report_id in (:reports)
                        """)
                        .param("reports", reports)
                        .query((row, n) -> new Shared(
                                row.getLong("report_id"), Facet.valueOf(row.getString("kind")), row.getString("code")))
                        .list();
        for (Shared each : all) {
            if (prefer.getOrDefault(each.facet(), Set.of()).contains(each.code())) {
                shared.computeIfAbsent(each.report(), _ -> new ArrayList<>())
                        .add(labels.of(each.facet(), List.of(each.code())).getOrDefault(each.code(), each.code()));
            }
        }
        return shared;
    }
}
