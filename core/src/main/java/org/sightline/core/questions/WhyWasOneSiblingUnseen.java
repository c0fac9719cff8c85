package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;

/** Brothers and sisters of whom one is seen often and another hardly ever. */
@AutoService(Asks.class)
public final class WhyWasOneSiblingUnseen implements Asks {

    @Override
    public String code() {
        return "SIB-ASYM";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Map<Person, List<Line>> seen = new LinkedHashMap<>();
        inquiry.children()
                .forEach(child -> seen.put(
                        child,
                        Events.first(
                                inquiry,
                                inquiry.linesOf(child.name()).stream()
                                        .filter(line -> Lines.sees(line, child) && Apart.isDated(line.happened()))
                                        .toList())));
        Map<Person, List<Person>> hardlySeen = new LinkedHashMap<>();
        for (Person child : seen.keySet()) {
            mostSeenBeside(inquiry, child, seen)
                    .ifPresent(other -> hardlySeen
                            .computeIfAbsent(other, none -> new ArrayList<>())
                            .add(child));
        }
        return hardlySeen.entrySet().stream()
                .map(pair -> question(inquiry, pair.getKey(), pair.getValue(), seen))
                .toList();
    }

    /** The sibling who was seen most in the child's own lifetime, where that is out of all proportion. */
    private Optional<Person> mostSeenBeside(Inquiry inquiry, Person child, Map<Person, List<Line>> seen) {
        int least = inquiry.measure(code(), "limit").amount();
        int share = inquiry.measure(code(), "share").amount();
        int own = seen.getOrDefault(child, List.of()).size();
        Optional<Person> most = Optional.empty();
        int highest = 0;
        for (Map.Entry<Person, List<Line>> other : seen.entrySet()) {
            int atMost = other.getValue().size();
            if (atMost <= highest || own * 100 >= atMost * share) {
                continue;
            }
            int times = (int) other.getValue().stream()
                    .filter(line -> isInLifetime(child, line))
                    .count();
            if (!other.getKey().equals(child) && times > highest) {
                highest = times;
                most = Optional.of(other.getKey());
            }
        }
        return highest >= least && own * 100 < highest * share ? most : Optional.empty();
    }

    private static boolean isInLifetime(Person child, Line line) {
        return child.born()
                        .filter(born -> line.happened().latest().isBefore(born.latest()))
                        .isEmpty()
                && child.died()
                        .filter(died -> line.happened().earliest().isAfter(died.earliest()))
                        .isEmpty();
    }

    private Question question(Inquiry inquiry, Person seenOften, List<Person> hardly, Map<Person, List<Line>> seen) {
        List<Line> evidence = new ArrayList<>(seen.getOrDefault(seenOften, List.of()));
        List<String> how = new ArrayList<>();
        for (Person child : hardly) {
            List<Line> named = inquiry.linesOf(child.name());
            int times = seen.getOrDefault(child, List.of()).size();
            evidence.addAll(named);
            how.add(child.name() + " is named in " + InWords.count(named.size(), "entry", "entries") + " and seen in "
                    + (times == 0 ? "none" : InWords.number(times)));
        }
        String names = InWords.names(hardly);
        return Draft.of(this, hardly)
                .ask("Why was " + seenOften.name() + " seen so much more often than " + names + ", and how "
                        + InWords.was(hardly) + " " + names + " doing in that time?")
                .expected(
                        "Each child of a household is seen and heard, whichever of them the worry is about.",
                        inquiry.standard(code(), evidence.getFirst().happened()))
                .found(
                        seenOften.name() + " was seen in "
                                + InWords.count(
                                        seen.getOrDefault(seenOften, List.of()).size(), "entry", "entries")
                                + "; " + InWords.list(how) + ".",
                        evidence)
                .unless("The files may have been drawn up about one child; the other may have lived elsewhere, been"
                        + " well, or have a record of their own that was not sent in.")
                .raise();
    }
}
