package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Mention;

/**
 * Reads entries: of what kinds each is, how well each child was seen, and where information went, always with the words
 * that show it. The same entry is always read the same way, in a time that grows with its words and not with the terms.
 * It may be used by many threads at once.
 */
public final class ReadEntries {

    private final ReadCells readCells;
    private final FindTerms findTerms;
    private final List<Term> withoutPhrases;
    private final ReadSightings readSightings;
    private final ReadFlows readFlows;

    /**
     * @param agencies who is meant by the words for an agency, as far as the files of the case tell
     * @throws IllegalArgumentException with one sentence that says which phrase of the terms cannot be understood
     */
    public ReadEntries(Terms terms, Function<String, Optional<Agency>> agencies, Cast cast) {
        SplitWords splitWords = new SplitWords(terms.abbreviations());
        Lists lists = new Lists(splitWords, terms.words(), terms.agencies());
        PersonWords personWords = new PersonWords(splitWords, cast);
        readCells = new ReadCells(splitWords, lists, personWords);
        findTerms = new FindTerms(terms, new ParsePhrases(splitWords, lists.names()));
        withoutPhrases =
                terms.terms().stream().filter(term -> term.phrases().isEmpty()).toList();
        readSightings = new ReadSightings(personWords);
        readFlows = new ReadFlows(agencies);
    }

    /** @param mentions whom the entry speaks of, children and adults */
    public Reading read(Entry entry, List<Mention> mentions) {
        List<ReadCell> cells = readCells.of(entry, mentions);
        List<Hit> hits = new ArrayList<>();
        for (int order = 0; order < cells.size(); order++) {
            hits.addAll(findTerms.in(cells.get(order), order, entry.agency().sector()));
        }
        hits.sort(Hit.IN_ORDER);
        List<Hit> standing = ofTheRightPeople(entry, cells, hits);
        Map<Kind, Hit> firsts = new EnumMap<>(Kind.class);
        List<KindRead> kinds = kinds(standing, firsts);
        List<Hit> settled = settled(entry, standing, firsts, kinds);
        return new Reading(
                entry.id(), mentions, kinds, readSightings.of(cells, settled, mentions), readFlows.of(entry, settled));
    }

    private static List<Hit> ofTheRightPeople(Entry entry, List<ReadCell> cells, List<Hit> hits) {
        boolean betweenAdults = hits.stream().anyMatch(hit -> hit.term().finds(Kind.DOMESTIC_ABUSE));
        DecideWhose decideWhose = new DecideWhose(entry.agency().sector(), betweenAdults, cells);
        return hits.stream()
                .filter(hit -> decideWhose.is(hit.term().limits().whose(), hit.cell(), hit.words()))
                .toList();
    }

    private static List<KindRead> kinds(List<Hit> standing, Map<Kind, Hit> firsts) {
        List<KindRead> kinds = new ArrayList<>();
        standing.stream()
                .filter(hit -> !hit.term().limits().waitsForKinds())
                .forEach(hit -> addKinds(hit, firsts, kinds));
        return kinds;
    }

    /** Decides the terms that depend on the entry's kinds, in the order of the data file, and adds the kinds they show. */
    private List<Hit> settled(Entry entry, List<Hit> standing, Map<Kind, Hit> firsts, List<KindRead> kinds) {
        List<Hit> settled = new ArrayList<>();
        for (Hit hit : standing) {
            boolean waits = hit.term().limits().waitsForKinds();
            if (!waits || hit.term().limits().allows(firsts.keySet())) {
                settled.add(hit);
                if (waits) {
                    addKinds(hit, firsts, kinds);
                }
            }
        }
        for (Term term : withoutPhrases) {
            Set<Sector> sectors = term.limits().sectors();
            if (!sectors.isEmpty() && !sectors.contains(entry.agency().sector())) {
                continue;
            }
            if (term.limits().allows(firsts.keySet())) {
                standIns(term, firsts).ifPresent(hit -> {
                    settled.add(hit);
                    addKinds(hit, firsts, kinds);
                });
            }
        }
        return settled;
    }

    /** A term without phrases stands where the first of the kinds that it needs was read. */
    private static Optional<Hit> standIns(Term term, Map<Kind, Hit> firsts) {
        return firsts.entrySet().stream()
                .filter(first -> term.limits().with().contains(first.getKey()))
                .map(Map.Entry::getValue)
                .filter(hit -> term.limits().fields().contains(hit.cell().cell().field()))
                .min(Hit.IN_ORDER)
                .map(hit -> new Hit(term, hit.order(), hit.cell(), hit.words(), hit.turned()));
    }

    private static void addKinds(Hit hit, Map<Kind, Hit> firsts, List<KindRead> kinds) {
        for (Finds finds : hit.term().finds()) {
            if (finds instanceof Finds.OfKind(Kind kind) && firsts.putIfAbsent(kind, hit) == null) {
                kinds.add(new KindRead(kind, hit.cue()));
            }
        }
    }
}
