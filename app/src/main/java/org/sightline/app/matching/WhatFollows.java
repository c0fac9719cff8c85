package org.sightline.app.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.core.matching.identity.Answer;
import org.sightline.core.matching.identity.Conflict;
import org.sightline.core.matching.identity.Evidence;
import org.sightline.core.matching.identity.MakePersons;
import org.sightline.core.matching.identity.PersonId;
import org.sightline.core.matching.identity.Said;
import org.springframework.stereotype.Component;

/** What follows for two records from what holds of others: as far as whoever asks sees all that it follows from. */
@Component
final class WhatFollows {

    private final ReadPersons persons;
    private final KnownRecords records;
    private final EvidenceKept evidence;

    WhatFollows(ReadPersons persons, KnownRecords records, EvidenceKept evidence) {
        this.persons = persons;
        this.records = records;
        this.evidence = evidence;
    }

    /** Two persons, either way round. */
    record Apart(PersonId one, PersonId other) {}

    /**
     * What follows among some.
     *
     * @param apart persons who are two by what people said of any of their records
     * @param contradicted the matches of which decisions can not all be right
     */
    record Among(SeenPersons seen, Set<Apart> apart, Set<String> contradicted) {

        Among {
            apart = Set.copyOf(apart);
            contradicted = Set.copyOf(contradicted);
        }

        Match.Follows of(long match, Unit.Key one, Unit.Key other) {
            if (contradicted.contains(String.valueOf(match))) {
                return Match.Follows.CONTRADICTED;
            }
            Optional<PersonId> first = seen.personOf(one);
            Optional<PersonId> second = seen.personOf(other);
            if (first.isEmpty() || second.isEmpty()) {
                return Match.Follows.NOTHING;
            }
            return seen.areOne(one, other)
                    ? Match.Follows.SAME
                    : apart.contains(new Apart(first.get(), second.get()))
                            ? Match.Follows.DIFFERENT
                            : Match.Follows.NOTHING;
        }

        /** Whether both are known, and of two persons: then they are not linked, whatever they weigh. */
        boolean areTwo(Unit.Key one, Unit.Key other) {
            return seen.personOf(one).isPresent() && seen.personOf(other).isPresent() && !seen.areOne(one, other);
        }
    }

    Among among(Collection<Unit.Key> keys) {
        if (keys.isEmpty()) {
            return new Among(SeenPersons.from(Map.of(), List.of()), Set.of(), Set.of());
        }
        SeenPersons seen = persons.of(keys);
        NavigableSet<Long> asked = new TreeSet<>();
        keys.forEach(key -> seen.number(key).ifPresent(asked::add));
        NavigableSet<Long> all = records.touchedBy(asked);
        Map<Long, KnownRecords.Known> known = records.known(all);
        Evidence said = evidence.of(known, all, evidence.sealed(all));
        Set<String> contradicted = new HashSet<>();
        for (Conflict conflict : MakePersons.from(said).conflicts()) {
            contradicted.add(conflict.different().number());
            conflict.same().forEach(each -> contradicted.add(each.number()));
        }
        return new Among(seen, apart(said, seen, known), contradicted);
    }

    private static Set<Apart> apart(Evidence said, SeenPersons seen, Map<Long, KnownRecords.Known> known) {
        Set<Apart> apart = new HashSet<>();
        for (Said.Decision each : said.decisions()) {
            Optional<PersonId> one = seen.personOf(key(known, each.one()));
            Optional<PersonId> other = seen.personOf(key(known, each.other()));
            if (each.answer() == Answer.DIFFERENT && one.isPresent() && other.isPresent()) {
                apart.add(new Apart(one.get(), other.get()));
                apart.add(new Apart(other.get(), one.get()));
            }
        }
        return apart;
    }

    private static Unit.Key key(Map<Long, KnownRecords.Known> known, long record) {
        return Objects.requireNonNull(known.get(record)).key();
    }
}
