package org.sightline.core.chronology;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sightline.core.chronology.Contradiction.Subject;
import org.sightline.core.chronology.Contradiction.Telling;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.people.Mention;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.SightingGrade;

/** Where several tellings of one event differ: each side in its own words, and none of them preferred. */
final class FindDifferences {

    private FindDifferences() {}

    static List<Contradiction> between(List<Line> tellings) {
        List<Contradiction> found = new ArrayList<>();
        dates(tellings).ifPresent(found::add);
        found.addAll(counts(tellings));
        who(tellings).ifPresent(found::add);
        found.addAll(actions(tellings));
        side(tellings).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<Contradiction> dates(List<Line> tellings) {
        boolean differ = tellings.stream()
                .anyMatch(one -> tellings.stream()
                        .anyMatch(other -> one.happened()
                                        .latest()
                                        .isBefore(other.happened().earliest())
                                && !isReceipt(other)));
        return differ
                ? Optional.of(of(
                        Subject.DATE,
                        "The dates differ",
                        tellings,
                        line -> line.entry().when().happened().written()))
                : Optional.empty();
    }

    /** The day on which news of an event arrived says nothing against the day on which it happened. */
    private static boolean isReceipt(Line line) {
        return line.is(Kind.REFERRAL)
                || line.is(Kind.NOTIFICATION)
                || line.entry().says(Field.FROM).isPresent()
                || line.entry().source().cells().stream()
                        .anyMatch(cell -> cell.field() == Field.HAPPENED
                                && cell.header().toLowerCase(Locale.ROOT).contains("received"));
    }

    private static List<Contradiction> counts(List<Line> tellings) {
        List<Map<String, Counts.Counted>> counted =
                tellings.stream().map(line -> Counts.in(line.entry().text())).toList();
        Set<String> things =
                counted.stream().flatMap(counts -> counts.keySet().stream()).collect(toCollection(TreeSet::new));
        return things.stream()
                .filter(thing -> counted.stream()
                                .flatMap(counts -> Optional.ofNullable(counts.get(thing)).stream())
                                .map(Counts.Counted::number)
                                .distinct()
                                .count()
                        > 1)
                .map(thing -> of(
                        Subject.COUNT,
                        "The numbers of " + thing + " differ",
                        tellings,
                        line -> Optional.ofNullable(
                                        Counts.in(line.entry().text()).get(thing))
                                .map(Counts.Counted::words)
                                .orElse("")))
                .toList();
    }

    /** Only where each telling names an adult and no adult is in all of them: silence is not a contradiction. */
    private static Optional<Contradiction> who(List<Line> tellings) {
        List<Set<String>> adults =
                tellings.stream().map(FindDifferences::namedInColumn).toList();
        if (adults.stream().anyMatch(Set::isEmpty)) {
            return Optional.empty();
        }
        boolean disjoint = adults.stream()
                .anyMatch(some -> adults.stream().anyMatch(others -> Collections.disjoint(some, others)));
        return disjoint
                ? Optional.of(of(
                        Subject.WHO,
                        "The people named differ",
                        tellings,
                        line -> String.join(", ", namedInColumn(line))))
                : Optional.empty();
    }

    private static Set<String> namedInColumn(Line line) {
        return line.reading().mentions().stream()
                .filter(mention -> mention.why().contains("column"))
                .map(Mention::person)
                .collect(toCollection(TreeSet::new));
    }

    private static List<Contradiction> actions(List<Line> tellings) {
        List<Contradiction> found = new ArrayList<>();
        opposed(
                        tellings,
                        Subject.FACT,
                        "Whether the child was seen differs",
                        FindDifferences::wasSeen,
                        is(Kind.CHILD_NOT_SEEN))
                .ifPresent(found::add);
        opposed(tellings, Subject.ACTION, "Whether it was passed on differs", is(Kind.SHARED), is(Kind.NOT_SHARED))
                .ifPresent(found::add);
        opposed(
                        tellings,
                        Subject.ACTION,
                        "What was done differs",
                        is(Kind.STRATEGY_DISCUSSION).or(is(Kind.SECTION_47)).or(is(Kind.POLICE_ACTION)),
                        is(Kind.NO_FURTHER_ACTION))
                .ifPresent(found::add);
        return found;
    }

    private static Optional<Contradiction> opposed(
            List<Line> tellings, Subject subject, String says, Predicate<Line> one, Predicate<Line> other) {
        List<Line> sides = tellings.stream()
                .filter(line -> one.test(line) != other.test(line))
                .toList();
        return sides.stream().anyMatch(one) && sides.stream().anyMatch(other)
                ? Optional.of(of(subject, says, sides, FindDifferences::action))
                : Optional.empty();
    }

    private static Predicate<Line> is(Kind kind) {
        return line -> line.is(kind);
    }

    private static boolean wasSeen(Line line) {
        return line.reading().sightings().stream()
                .anyMatch(sighting -> sighting.grade().atLeast(SightingGrade.SEEN));
    }

    private static Optional<Contradiction> side(List<Line> tellings) {
        boolean left = tellings.stream().anyMatch(line -> saysOnly(line.entry(), "left", "right"));
        boolean right = tellings.stream().anyMatch(line -> saysOnly(line.entry(), "right", "left"));
        return left && right
                ? Optional.of(of(Subject.FACT, "Left and right differ", tellings, FindDifferences::event))
                : Optional.empty();
    }

    private static boolean saysOnly(Entry entry, String word, String notWord) {
        Set<String> words = Counts.words(entry.says(Field.EVENT).orElse(""));
        return words.contains(word) && !words.contains(notWord);
    }

    private static String event(Line line) {
        return line.entry().says(Field.EVENT).orElseGet(line.entry()::text);
    }

    private static String action(Line line) {
        return line.entry().says(Field.ACTION).orElseGet(line.entry()::text);
    }

    private static Contradiction of(Subject subject, String says, List<Line> tellings, Function<Line, String> words) {
        List<Telling> sides = tellings.stream()
                .map(line -> new Telling(line.id(), words.apply(line)))
                .filter(telling -> !telling.words().isBlank())
                .toList();
        return new Contradiction(subject, says, sides);
    }
}
