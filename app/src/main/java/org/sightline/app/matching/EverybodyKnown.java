package org.sightline.app.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.Arrivals;
import org.sightline.core.matching.Candidate;
import org.sightline.core.matching.Weighing;
import org.sightline.core.matching.rulings.Ruling;
import org.sightline.core.people.PersonValues;
import org.springframework.stereotype.Component;

/**
 * Everybody of every case, held in memory so that whoever arrives finds their people at once. It is made from the record when it
 * is first asked, and can be thrown away at any time.
 */
@Component
final class EverybodyKnown {

    private @Nullable Arrivals arrivals;
    private final Map<Unit.Key, Held> held = new HashMap<>();
    private final Map<Integer, Unit> byNumber = new HashMap<>();

    private record Held(int number, List<String> values) {}

    /**
     * Somebody who may be the same as somebody who arrived.
     *
     * @param linked whether it is plain enough to be taken for the same without asking anybody
     */
    record Found(Unit one, Unit other, Weighing weighing, boolean linked) {}

    /**
     * Takes in the people of a case as they are now, in place of what was known of them.
     *
     * @param everybody asked once, where nobody is held yet
     * @return everybody of any case who may be one of them
     */
    synchronized List<Found> arrive(long caseNumber, List<Unit> people, Supplier<List<Unit>> everybody) {
        Arrivals index = arrivals;
        if (index == null) {
            index = ShippedModel.arrivals();
            arrivals = index;
            for (Unit unit : everybody.get()) {
                if (unit.key().caseNumber() != caseNumber) {
                    hold(index, unit);
                }
            }
        }
        Set<Unit.Key> gone = new HashSet<>();
        held.keySet().stream().filter(key -> key.caseNumber() == caseNumber).forEach(gone::add);
        people.forEach(unit -> gone.remove(unit.key()));
        gone.forEach(this::forget);
        for (Unit unit : people) {
            hold(index, unit);
        }
        List<Found> found = new ArrayList<>();
        for (Unit unit : people) {
            found.addAll(find(index, unit));
        }
        return found;
    }

    /** Somebody is not to be found any more. */
    synchronized void forget(Unit.Key key) {
        Held before = held.remove(key);
        if (before != null && arrivals != null) {
            arrivals.forget(before.number());
            byNumber.remove(before.number());
        }
    }

    /** What was taken in of a case did not come to be: it is taken in again when the case is next derived. */
    synchronized void forgetCase(long caseNumber) {
        List.copyOf(held.keySet()).stream()
                .filter(key -> key.caseNumber() == caseNumber)
                .forEach(this::forget);
    }

    private void hold(Arrivals index, Unit unit) {
        Optional<List<String>> values = unit.values();
        Held before = held.get(unit.key());
        if (before != null && values.filter(before.values()::equals).isPresent()) {
            byNumber.put(before.number(), unit);
            return;
        }
        forget(unit.key());
        values.ifPresent(known -> {
            int number = index.add((int) (unit.key().caseNumber() % Short.MAX_VALUE), known);
            held.put(unit.key(), new Held(number, known));
            byNumber.put(number, unit);
        });
    }

    /**
     * Twins can have first names that differ by a letter, and where few people are known nobody can tell a slip from a name: then
     * somebody is asked, unless the NHS number says it.
     */
    private boolean isPlain(Arrivals index, int one, int other) {
        return index.weigh(one, other).ruling() instanceof Ruling.MustLink
                || PersonValues.shareAForename(valuesOf(one), valuesOf(other));
    }

    private List<String> valuesOf(int number) {
        return Objects.requireNonNull(
                        held.get(Objects.requireNonNull(byNumber.get(number)).key()))
                .values();
    }

    private static int bestOf(Arrivals index, int number) {
        return index.arrive(number) instanceof Arrivals.Found(Candidate best) ? best.record() : -1;
    }

    private List<Found> find(Arrivals index, Unit unit) {
        Held known = held.get(unit.key());
        if (known == null) {
            return List.of();
        }
        int number = known.number();
        int best = bestOf(index, number);
        // linked only where each is the other's: then it makes no difference which of them came first
        int linked = best >= 0 && bestOf(index, best) == number && isPlain(index, number, best) ? best : -1;
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : index.candidatesFor(number)) {
            Unit other = Objects.requireNonNull(byNumber.get(candidate.record()));
            boolean saidToBeTwo = other.key().caseNumber() == unit.key().caseNumber()
                    && other.key().isOfTheCast()
                    && unit.key().isOfTheCast();
            if (!saidToBeTwo) {
                found.add(new Found(unit, other, candidate.weighing(), candidate.record() == linked));
            }
        }
        return found;
    }
}
