package org.sightline.app.matching;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sightline.app.database.Transactions;
import org.sightline.core.matching.identity.Belonging;
import org.sightline.core.matching.identity.CarryOver;
import org.sightline.core.matching.identity.Change;
import org.sightline.core.matching.identity.ChangedParts;
import org.sightline.core.matching.identity.MakePersons;
import org.sightline.core.matching.identity.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps who is who true to what is found and decided, in the transaction in which it is found or decided. Only those are looked at who
 * have anything to do with whoever is touched, and only what changes is written.
 */
@Component
final class KeepWhoIsWho {

    /** Any number, as long as nothing else in Sightline locks it. */
    private static final long LOCK = 103_103;

    private final JdbcClient sql;
    private final Transactions transactions;
    private final KnownRecords records;
    private final EvidenceKept evidence;
    private final InstantSource clock;

    KeepWhoIsWho(
            JdbcClient sql,
            Transactions transactions,
            KnownRecords records,
            EvidenceKept evidence,
            InstantSource clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.records = records;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The people of a case were found anew. Sightline's own work. */
    void found(long caseNumber, String model) {
        lock();
        records.number(caseNumber);
        NavigableSet<Long> gone = records.gone(caseNumber);
        NavigableSet<Long> seeds = new TreeSet<>(records.living(caseNumber));
        seeds.addAll(gone);
        keep(
                seeds,
                gone,
                part -> part.groups().isEmpty() ? KnownRecords.Because.RECORDED : KnownRecords.Because.weighed(model));
    }

    /** Somebody decided of two, or withdrew what they decided. What that does to records they do not see is done too. */
    void decided(Match match, int decision) {
        transactions.seeingAll(() -> {
            lock();
            keep(
                    records.numbersOf(match.one().key(), match.other().key()),
                    Collections.emptyNavigableSet(),
                    part -> KnownRecords.Because.decided(match.id(), decision));
            return decision;
        });
    }

    /** One at a time: then whoever comes second sees what the first one made, and nobody waits for each other. */
    private void lock() {
        sql.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> LOCK)
                .single();
    }

    private void keep(
            NavigableSet<Long> seeds,
            NavigableSet<Long> gone,
            Function<ChangedParts.Part, KnownRecords.Because> because) {
        NavigableSet<Long> touched = records.touchedBy(seeds);
        NavigableSet<Long> left = new TreeSet<>(touched);
        left.removeAll(gone);
        Instant now = clock.instant();
        beginAlone(left, now);
        Map<Long, KnownRecords.Known> known = records.known(touched);
        NavigableMap<Long, Belonging> before = records.belongings(touched);
        NavigableSet<Long> sealed = evidence.sealed(left);
        MakePersons.Made made = MakePersons.from(evidence.of(known, left, sealed));
        for (ChangedParts.Part part : ChangedParts.of(before, made.groups(), gone)) {
            boolean ofSealed = !Collections.disjoint(part.records(), sealed);
            records.changed(
                    part,
                    known,
                    made.holding(),
                    Timestamp.from(now),
                    ofSealed ? KnownRecords.Because.SEALED : because.apply(part));
            stand(part, before, known);
        }
    }

    /** Whoever is new is somebody by themselves first, and so has an id of their own to go back to should anything be undone. */
    private void beginAlone(NavigableSet<Long> left, Instant now) {
        NavigableMap<Long, Belonging> before = records.belongings(left);
        NavigableSet<Long> fresh = new TreeSet<>(left);
        fresh.removeAll(before.keySet());
        Map<Long, KnownRecords.Known> known = records.known(fresh);
        List<NavigableSet<Long>> alone = fresh.stream()
                .<NavigableSet<Long>>map(record -> new TreeSet<>(List.of(record)))
                .toList();
        for (ChangedParts.Part part : ChangedParts.of(new TreeMap<>(), alone, new TreeSet<>())) {
            records.changed(part, known, Set.of(), Timestamp.from(now), KnownRecords.Because.RECORDED);
            stand(part, new TreeMap<>(), known);
        }
    }

    private void stand(
            ChangedParts.Part part, NavigableMap<Long, Belonging> before, Map<Long, KnownRecords.Known> known) {
        NavigableMap<Long, Belonging> own = new TreeMap<>(before);
        own.keySet().retainAll(part.records());
        Set<Long> withdrawn = part.withdrawn();
        Change change = new Change(Instant.EPOCH, new Why.NotSaid(), part.groups(), part.withdrawn());
        CarryOver.Carried carried = CarryOver.over(
                own,
                change,
                record -> Optional.ofNullable(known.get(record))
                        .map(KnownRecords.Known::begun)
                        .orElse(0));
        records.stand(carried.belongings(), withdrawn);
    }
}
