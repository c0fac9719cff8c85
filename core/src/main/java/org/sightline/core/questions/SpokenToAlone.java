package org.sightline.core.questions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;

/** Children old enough to tell, about whom there was worry, and whom nobody is recorded to have spoken to alone. */
final class SpokenToAlone {
    static final String EXPECTED = "A child who is old enough to tell, and about whom there is worry, is spoken to away"
            + " from those who care for the child.";
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
    record Unheard(Watched life, List<Unseen> gaps, List<Line> worries) {

        boolean never() {
            return !life.everAlone();
        }

        /** "who spoke to Ada alone between March 2008 and July 2010". */
        String asked() {
            return "who spoke to " + life.child().name() + " alone " + Unseen.inWords(gaps);
        }

        String found() {
            return "The record holds no entry in which " + life.child().name() + " was spoken to alone "
                    + Unseen.inFull(gaps) + ".";
        }

        Set<Line> evidence() {
            Set<Line> evidence = new LinkedHashSet<>();
            gaps.forEach(gap -> evidence.addAll(gap.ends()));
            evidence.addAll(worries);
            return evidence;
        }
    }

    private SpokenToAlone() {}

    static List<Unheard> all(List<Watched> lives, ByAge limits) {
        return lives.stream()
                .map(life -> unheard(life, limits))
                .filter(unheard -> !unheard.gaps().isEmpty())
                .toList();
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

    /** Those never spoken to alone share one question; any other child has its own. */
    static Question question(WhenWasTheChildLastSeen asks, List<Unheard> unheard) {
        List<Person> children = unheard.stream().map(one -> one.life().child()).toList();
        Set<Line> evidence = new LinkedHashSet<>();
        unheard.forEach(one -> evidence.addAll(one.evidence()));
        Unheard first = unheard.getFirst();
        String names = InWords.names(children);
        return Draft.of(asks, children)
                .ask(
                        first.never()
                                ? "When " + InWords.was(children) + " " + names + " ever spoken to alone, and by whom?"
                                : InWords.sentence(first.asked()) + "?")
                .expected(
                        EXPECTED,
                        first.life()
                                .inquiry()
                                .standard(asks.code(), first.gaps().getFirst().from()))
                .found(
                        first.never()
                                ? "In the whole record no entry says that " + names + " " + InWords.was(children)
                                        + " spoken to alone. There was worry in " + worries(evidence) + "."
                                : first.found(),
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
