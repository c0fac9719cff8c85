package org.sightline.app.registers;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.sightline.core.matching.Matched;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.fields.FirstNameOnly;
import org.sightline.core.matching.households.LinkHouseholds;
import org.sightline.core.matching.rulings.Ruling;
import org.sightline.core.registers.ComparedWithTruth;
import org.sightline.core.registers.Layout;

/**
 * What came of a match, with all that its report is written from.
 *
 * @param people for each record, the smallest ordinal of its person's records
 * @param households for records of those known by a first name only, the people of their household
 */
@SuppressWarnings(
        "ArrayRecordComponent") // never compared, never handed out of the package, and as lists they would not fit
record Outcome(
        List<PackRegisters.Recognised> registers,
        Layout layout,
        Packed packed,
        Matched matched,
        int[] people,
        NavigableMap<Integer, NavigableSet<Integer>> households,
        Plan plan,
        List<String> remarks) {

    static Outcome of(
            List<PackRegisters.Recognised> registers,
            Layout layout,
            Packed packed,
            Matched matched,
            Plan plan,
            List<String> remarks) {
        int[] people = IntStream.range(0, matched.size()).map(matched::person).toArray();
        return new Outcome(
                registers,
                layout,
                packed,
                matched,
                people,
                new LinkHouseholds(packed.rows()).link(matched::person),
                plan,
                remarks);
    }

    /** Whether the layer beside the model holds a pair apart, so that nobody need be asked. */
    boolean isHeldApart(int a, int b) {
        return matched.rule().of(a, b) instanceof Ruling.CannotLink;
    }

    /** For each record who it truly is; below 0 where nobody knows. */
    IntUnaryOperator truth() {
        return packed.beside()
                .truth()
                .<IntUnaryOperator>map(truth -> record -> truth.of(record) - 1)
                .orElse(record -> -1);
    }

    Optional<ComparedWithTruth> comparedWithTruth() {
        return packed.beside().truth().map(truth -> ComparedWithTruth.of(people, truth()));
    }

    /** How many records are of somebody who is known by a first name only. */
    long countFirstNamesOnly() {
        FirstNameOnly firstNameOnly = new FirstNameOnly(packed.rows());
        return IntStream.range(0, packed.size()).filter(firstNameOnly::is).count();
    }

    long countPeople() {
        long count = 0;
        for (int record = 0; record < people.length; record++) {
            count += people[record] == record ? 1 : 0;
        }
        return count;
    }
}
