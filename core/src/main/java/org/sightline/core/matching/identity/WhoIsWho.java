package org.sightline.core.matching.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is who, what people decided about it, and the seals, which all change together: whatever is found, decided, sealed or lifted, what
 * people decided holds, and nobody is one person across a seal.
 *
 * <p>This is for whoever runs the matching. A person gets what {@link #seenBy} gives: it is made as if what they are not to
 * see had never been, so nothing in it can tell that there is more.
 */
public record WhoIsWho(Persons persons, Decisions decisions, Seals seals) {

    public static final WhoIsWho NOBODY = new WhoIsWho(Persons.NONE, Decisions.NONE, Seals.NONE);

    /**
     * What somebody may see of who is who, and of what was decided about it. What is sealed now is sealed in the past too.
     */
    public record Seen(Persons persons, Decisions decisions) {}

    /** What came of wanting to say something. */
    public sealed interface Outcome {}

    public record Taken(WhoIsWho after) implements Outcome {}

    /** @param why one sentence for the person */
    public record NotTaken(String why) implements Outcome {}

    /** What is there for one person. */
    public Seen seenBy(String viewer) {
        NavigableSet<Long> hidden = seals.hiddenFrom(viewer);
        return new Seen(persons.without(hidden), decisions.without(hidden));
    }

    /** What the decisions bind to; those from one side of a seal to the other rest while it stands. */
    public Binding binding() {
        Map<Long, String> sideOf = seals.sides();
        return decisions.binding(
                each -> sideOf.getOrDefault(each.one(), "").equals(sideOf.getOrDefault(each.other(), "")));
    }

    /** A model, or a change in the records, found who is who among these. */
    public WhoIsWho found(Change change) {
        return new WhoIsWho(persons.after(held(change)), decisions, seals);
    }

    /** Somebody decided about two records. The same is said of a record that is not there and of one they are not to see. */
    public Outcome decide(Said.Decision decision) {
        Seen seen = seenBy(decision.by());
        for (long record : List.of(decision.one(), decision.other())) {
            if (seen.persons().personOf(record).isEmpty()) {
                return new NotTaken("There is no record " + record + ".");
            }
        }
        if (decision.one() == decision.other()) {
            return new NotTaken("Choose two records.");
        }
        if (decisions.standing(decision.number()).isPresent()) {
            throw new IllegalArgumentException("A decision's number is given once.");
        }
        WhoIsWho said = new WhoIsWho(persons, decisions.after(decision), seals);
        Why why = new Why.Decided(decision.number(), Records.of(decision.one(), decision.other()));
        return new Taken(
                switch (decision.answer()) {
                    case SAME -> said.again(both(decision), decision.at(), why);
                    case DIFFERENT -> said.parted(decision, why);
                    case CANNOT_TELL -> said;
                });
    }

    /** Somebody took a decision back. What it joined stays joined until the records are weighed again. */
    public Outcome takeBack(Said.TakenBack back) {
        Optional<Said.Decision> decision = seenBy(back.by()).decisions().standing(back.decision());
        if (decision.isEmpty()) {
            return new NotTaken("There is no decision " + back.decision() + " that stands.");
        }
        WhoIsWho said = new WhoIsWho(persons, decisions.after(back), seals);
        Said.Decision was = decision.get();
        Why why = new Why.Decided(was.number(), Records.of(was.one(), was.other()));
        return new Taken(said.again(everybody(List.of(was.one(), was.other())), back.at(), why));
    }

    /** A seal is placed, and from then on holds. */
    public WhoIsWho sealed(Seals.Placed placed) {
        WhoIsWho after = new WhoIsWho(persons, decisions, seals.after(placed));
        Seal seal = placed.seal();
        return after.again(everybody(seal.within()), placed.at(), new Why.Sealed(seal.number(), seal.within()));
    }

    /** A seal is lifted. Who is who across it is for the model and for people to find. */
    public WhoIsWho lifted(Seals.Lifted lifted) {
        return new WhoIsWho(persons, decisions, seals.after(lifted));
    }

    private WhoIsWho again(List<NavigableSet<Long>> groups, Instant at, Why why) {
        return found(Change.together(at, why, groups));
    }

    private Change held(Change change) {
        Set<Long> named = new HashSet<>(change.withdrawn());
        change.groups().forEach(named::addAll);
        Binding binding = binding();
        Set<Long> bound = new TreeSet<>();
        named.forEach(record -> bound.addAll(binding.joinedWith(record)));
        bound.removeIf(
                record -> named.contains(record) || persons.personOf(record).isEmpty());
        List<NavigableSet<Long>> wanted = new ArrayList<>(change.groups());
        for (NavigableSet<Long> group : everybody(bound)) {
            wanted.add(Records.without(group, named));
        }
        return new Change(change.at(), change.why(), new HoldApart(binding, seals).within(wanted), change.withdrawn());
    }

    /** The persons of these records, each with all records. */
    private List<NavigableSet<Long>> everybody(Iterable<Long> records) {
        Set<PersonId> of = new TreeSet<>();
        records.forEach(record -> persons.personOf(record).ifPresent(of::add));
        return of.stream().map(persons::recordsOf).toList();
    }

    private List<NavigableSet<Long>> both(Said.Decision decision) {
        NavigableSet<Long> all = new TreeSet<>();
        everybody(List.of(decision.one(), decision.other())).forEach(all::addAll);
        return List.of(all);
    }

    /** Where the two came together by a merge, it is undone; whatever else holds them together is parted afterwards. */
    private WhoIsWho parted(Said.Decision decision, Why why) {
        Optional<PersonId> ownOfOne = own(decision.one());
        Optional<PersonId> ownOfOther = own(decision.other());
        boolean oneIsYounger = ownOfOne.orElseThrow().compareTo(ownOfOther.orElseThrow()) > 0;
        PersonId younger = (oneIsYounger ? ownOfOne : ownOfOther).orElseThrow();
        NavigableSet<Long> all =
                persons.recordsOf(persons.personOf(decision.one()).orElseThrow());
        if (ownOfOne.equals(ownOfOther) || !all.contains(decision.other())) {
            return again(everybody(List.of(decision.one(), decision.other())), decision.at(), why);
        }
        NavigableSet<Long> away = Records.of(all.stream()
                .filter(record -> own(record).filter(younger::equals).isPresent())
                .toList());
        return again(List.of(away, Records.without(all, away)), decision.at(), why);
    }

    private Optional<PersonId> own(long record) {
        return Optional.ofNullable(persons.belongings().get(record)).map(Belonging::own);
    }
}
