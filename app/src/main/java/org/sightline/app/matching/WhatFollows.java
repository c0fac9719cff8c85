package org.sightline.app.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.core.matching.identity.Answer;
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
     */
    record Among(SeenPersons seen, Set<Apart> apart) {

        Among {
            apart = Set.copyOf(apart);
        }

        Match.Follows of(Unit.Key one, Unit.Key other) {
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
    }

    Among among(Collection<Unit.Key> keys) {
        SeenPersons seen = persons.of(keys);
        NavigableSet<Long> all = new TreeSet<>();
        keys.forEach(key -> seen.oneWith(key).forEach(one -> seen.number(one).ifPresent(all::add)));
        Map<Long, KnownRecords.Known> known = records.known(all);
        Set<Apart> apart = new HashSet<>();
        for (Said.Decision each : evidence.of(known, all, Set.of()).decisions()) {
            if (each.answer() == Answer.DIFFERENT) {
                Optional<PersonId> one = seen.personOf(key(known, each.one()));
                Optional<PersonId> other = seen.personOf(key(known, each.other()));
                if (one.isPresent() && other.isPresent()) {
                    apart.add(new Apart(one.get(), other.get()));
                    apart.add(new Apart(other.get(), one.get()));
                }
            }
        }
        return new Among(seen, apart);
    }

    private static Unit.Key key(Map<Long, KnownRecords.Known> known, long record) {
        return Objects.requireNonNull(known.get(record)).key();
    }
}
