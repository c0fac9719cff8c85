package org.sightline.app.library.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sightline.app.library.find.LibraryModel;
import org.sightline.app.search.Meaning;
import org.sightline.core.learning.Asks;
import org.sightline.core.learning.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The library's recommendations, ready to be compared in words and, as far as somebody has read what they mean, in meaning. Made when
 * somebody first asks after a change. Called within a transaction.
 */
@Component
public final class CompareAsks {

    private final JdbcClient sql;
    private final LibraryModel model;
    private volatile @Nullable Kept last;

    CompareAsks(JdbcClient sql, LibraryModel model) {
        this.sql = sql;
        this.model = model;
    }

    private record Kept(String stamp, Asks asks, Map<Gathered.Place, Meaning> meanings) {

        Asks.Nearness to(@Nullable Meaning meaning) {
            return meaning == null
                    ? Asks.Nearness.UNREAD
                    : told -> {
                        Meaning other = meanings.get(Gathered.Place.of(told.lesson()));
                        return other == null ? OptionalDouble.empty() : OptionalDouble.of(meaning.likeness(other));
                    };
        }
    }

    Asks asks(Gathered gathered) {
        return kept(gathered).asks();
    }

    /** How near to a text that somebody writes; read by the model here, as a passage of a report is. */
    Asks.Nearness to(Gathered gathered, String text) {
        Kept kept = kept(gathered);
        Optional<Meaning> meaning = kept.meanings().isEmpty()
                ? Optional.empty()
                : model.get().map(reads -> reads.ofPassages(List.of(text)).getFirst());
        return kept.to(meaning.orElse(null));
    }

    /** How near to a recommendation of the library. */
    Asks.Nearness to(Gathered gathered, Told ask) {
        Kept kept = kept(gathered);
        return kept.to(kept.meanings().get(Gathered.Place.of(ask.lesson())));
    }

    private Kept kept(Gathered gathered) {
        Kept before = last;
        if (before == null || !before.stamp().equals(gathered.stamp())) {
            before = new Kept(gathered.stamp(), new Asks(gathered.learned().told()), read());
            last = before;
        }
        return before;
    }

    private Map<Gathered.Place, Meaning> read() {
        Map<Gathered.Place, Meaning> meanings = new HashMap<>();
        sql.sql("""
                        select report_id, number, vector from library_lesson where kind = 'RECOMMENDATION' and vector is not null
                        """).query(row -> {
            meanings.put(
                    new Gathered.Place(row.getLong("report_id"), row.getInt("number")),
                    Meaning.ofBytes(row.getBytes("vector")));
        });
        return meanings;
    }
}
