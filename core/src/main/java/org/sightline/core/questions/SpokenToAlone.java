package org.sightline.core.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;

/** Children old enough to tell, about whom there was worry, and whom nobody is recorded to have spoken to alone. */
final class SpokenToAlone {
    private static final Set<Kind> WORRIES = Set.of(
            Kind.INJURY,
            Kind.SUSPECTED_ABUSE,
            Kind.NEGLECT_SIGN,
            Kind.DOMESTIC_ABUSE,
            Kind.CHILD_TELLS,
            Kind.REFERRAL,
            Kind.NOTIFICATION,
            Kind.ASSESSMENT);

    /** A child with the times in which there was worry and nobody spoke to the child alone. */
    private record Unheard(Watched life, List<Unseen> gaps, List<Line> worries) {}

    private SpokenToAlone() {}

    /** Those never spoken to alone share one question; any other child has its own. */
    static List<Question> ask(WhenWasTheChildLastSeen asks, List<Watched> lives, ByAge limits) {
        List<Unheard> never = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Watched life : lives) {
            Unheard unheard = unheard(life, limits);
            if (!unheard.gaps().isEmpty() && life.everAlone()) {
                questions.add(question(asks, List.of(unheard)));
            } else if (!unheard.gaps().isEmpty()) {
                never.add(unheard);
            }
        }
        if (!never.isEmpty()) {
            questions.add(question(asks, never));
        }
        return questions;
    }

    private static Unheard unheard(Watched life, ByAge limits) {
        List<Line> worries = life.inquiry().concerning(life.child()).stream()
                .filter(line -> Lines.isAny(line, WORRIES) && !line.is(Kind.DEATH))
                .toList();
        List<Unseen> gaps = life.notAlone(limits).stream()
                .filter(gap -> !during(worries, gap).isEmpty())
                .toList();
        List<Line> inThem =
                gaps.stream().flatMap(gap -> during(worries, gap).stream()).toList();
        return new Unheard(life, gaps, inThem);
    }

    private static List<Line> during(List<Line> lines, Unseen gap) {
        return LineDates.between(lines, gap.from().latest(), gap.to().latest());
    }

    private static Question question(WhenWasTheChildLastSeen asks, List<Unheard> unheard) {
        List<Person> children = unheard.stream().map(one -> one.life().child()).toList();
        Set<Line> evidence = new LinkedHashSet<>();
        unheard.forEach(one -> {
            one.gaps().forEach(gap -> evidence.addAll(gap.ends()));
            evidence.addAll(one.worries());
        });
        Unheard first = unheard.getFirst();
        boolean never = !first.life().everAlone();
        String names = InWords.names(children);
        String times = Unseen.inWords(first.gaps());
        return Draft.of(asks, children)
                .ask(
                        never
                                ? "When " + InWords.was(children) + " " + names + " ever spoken to alone, and by whom?"
                                : "Who spoke to " + names + " alone " + times + "?")
                .expected(
                        "A child who is old enough to tell, and about whom there is worry, is spoken to away from those"
                                + " who care for the child.",
                        first.life()
                                .inquiry()
                                .standard(asks.code(), first.gaps().getFirst().from()))
                .found(
                        never
                                ? "In the whole record no entry says that " + names + " " + InWords.was(children)
                                        + " spoken to alone. There was worry in " + worries(evidence) + "."
                                : "The record holds no entry in which " + names + " was spoken to alone " + times + ".",
                        evidence)
                .during(first.gaps().getFirst().from(), first.gaps().getLast().to())
                .unless("Somebody may have spoken to the child alone without writing down that nobody else was there.")
                .raise();
    }

    private static String worries(Set<Line> evidence) {
        return InWords.count(evidence.size(), "entry", "entries") + " of that time ("
                + Lines.span(List.copyOf(evidence)) + ")";
    }
}
