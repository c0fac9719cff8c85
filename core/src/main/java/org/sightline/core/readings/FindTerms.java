package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.core.entries.Sector;

/** Finds the words of terms in a cell and leaves out those that an exception or a turn of meaning sets aside. */
final class FindTerms {

    private final Trie<Use> trie;

    FindTerms(Terms terms, ParsePhrases phrases) {
        GrowTrie<Use> grow = new GrowTrie<>();
        for (Term term : terms.terms()) {
            grow.add(phrases.parse(term.phrases()), new Use.Shows(term));
            grow.add(phrases.parse(term.unless()), new Use.SetsAside(term));
        }
        terms.turns().forEach(turn -> grow.add(phrases.parse(turn.phrases()), new Use.Turns(turn)));
        trie = grow.grown(new HashSet<>(terms.words().getOrDefault(WordLists.STOPS_A_GAP, List.of())));
    }

    /** What a phrase is for. */
    private sealed interface Use {
        record Shows(Term term) implements Use {}

        record SetsAside(Term term) implements Use {}

        record Turns(Turn turn) implements Use {}
    }

    List<Hit> in(ReadCell cell, int order, Sector sector) {
        List<Span<Term>> shown = new ArrayList<>();
        List<Span<Term>> setAside = new ArrayList<>();
        List<Span<Turn>> turns = new ArrayList<>();
        trie.match(cell.words(), cell.listed(), span -> {
            switch (span.what()) {
                case Use.Shows(Term term) -> {
                    if (mayStand(term.limits(), cell, sector)) {
                        shown.add(new Span<>(span.from(), span.to(), term));
                    }
                }
                case Use.SetsAside(Term term) -> setAside.add(new Span<>(span.from(), span.to(), term));
                case Use.Turns(Turn turn) -> turns.add(new Span<>(span.from(), span.to(), turn));
            }
        });
        if (shown.isEmpty()) {
            return List.of();
        }
        return hits(cell, order, shown, setAside, new Turned(cell, turns));
    }

    private static List<Hit> hits(
            ReadCell cell, int order, List<Span<Term>> shown, List<Span<Term>> setAside, Turned turned) {
        List<Hit> hits = new ArrayList<>();
        for (Span<Term> span : shown) {
            Term term = span.what();
            if (setAside.stream().anyMatch(aside -> aside.what().name().equals(term.name()) && aside.overlaps(span))) {
                continue;
            }
            Set<Turn.Effect> effects = turned.of(span);
            if (stands(term, effects)) {
                hits.add(new Hit(term, order, cell, span, effects));
            }
        }
        return hits;
    }

    /** What somebody else told is told all the same; how good a sighting it makes is decided later. */
    private static boolean stands(Term term, Set<Turn.Effect> effects) {
        if (effects.isEmpty()) {
            return true;
        }
        EnumSet<Turn.Effect> against = EnumSet.copyOf(effects);
        against.remove(Turn.Effect.REPORTED);
        return term.holdsWhen().containsAll(against);
    }

    private static boolean mayStand(Limits limits, ReadCell cell, Sector sector) {
        return limits.fields().contains(cell.cell().field())
                && (limits.sectors().isEmpty() || limits.sectors().contains(sector))
                && hasHeader(limits, cell);
    }

    private static boolean hasHeader(Limits limits, ReadCell cell) {
        if (limits.headers().isEmpty()) {
            return true;
        }
        String header = cell.cell().header().toLowerCase(Locale.ROOT);
        return limits.headers().stream().anyMatch(header::contains);
    }
}
