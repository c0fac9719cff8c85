package org.sightline.app.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.site.Link;
import org.sightline.core.matching.identity.Conflict;
import org.sightline.core.matching.identity.MakePersons;
import org.sightline.core.matching.identity.Said;
import org.springframework.stereotype.Component;

/** Decisions about a match and about others that can not all be right, as far as whoever asks sees them all. */
@Component
final class ToldConflicts {

    private final KnownRecords records;
    private final EvidenceKept evidence;
    private final Units units;

    ToldConflicts(KnownRecords records, EvidenceKept evidence, Units units) {
        this.records = records;
        this.evidence = evidence;
        this.units = units;
    }

    List<ConflictTold> about(Match match) {
        NavigableSet<Long> touched = records.touchedBy(
                records.numbersOf(match.one().key(), match.other().key()));
        Map<Long, KnownRecords.Known> known = records.known(touched);
        touched.retainAll(known.keySet());
        NavigableSet<Long> sealed = evidence.sealed(touched);
        String number = String.valueOf(match.id());
        List<ConflictTold> told = new ArrayList<>();
        for (Conflict conflict :
                MakePersons.from(evidence.of(known, touched, sealed)).conflicts()) {
            if (Stream.concat(Stream.of(conflict.different()), conflict.same().stream())
                    .anyMatch(each -> each.number().equals(number))) {
                told.add(told(conflict, known));
            }
        }
        return told;
    }

    private ConflictTold told(Conflict conflict, Map<Long, KnownRecords.Known> known) {
        Said.Decision different = conflict.different();
        String two = names(different, known);
        return new ConflictTold(
                different.number().equals(EvidenceKept.NAMED_AS_TWO)
                        ? two + " stand in one case as two people"
                        : different.by() + " decided that " + two + " are two different people",
                conflict.same().stream()
                        .map(each -> Link.to(
                                each.by() + " decided that " + names(each, known) + " are the same person",
                                "/cases/" + caseOf(each.one(), known) + "/matches/" + each.number()))
                        .toList());
    }

    private String names(Said.Decision decision, Map<Long, KnownRecords.Known> known) {
        return name(decision.one(), known) + " and " + name(decision.other(), known);
    }

    private String name(long record, Map<Long, KnownRecords.Known> known) {
        return Optional.ofNullable(known.get(record))
                .flatMap(each -> units.one(each.key()))
                .map(Unit::name)
                .orElse("somebody");
    }

    private static long caseOf(long record, Map<Long, KnownRecords.Known> known) {
        return Optional.ofNullable(known.get(record))
                .map(each -> each.key().caseNumber())
                .orElse(0L);
    }
}
