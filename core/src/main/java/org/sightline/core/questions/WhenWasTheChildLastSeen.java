package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;

/**
 * How long a child went without being seen by anybody who looked, without being seen by anybody from health, and
 * without being spoken to alone: three questions, for a police officer's glance is no check of health, and a child who
 * is weighed has not been asked.
 */
@AutoService(Asks.class)
public final class WhenWasTheChildLastSeen implements Asks {
    private static final Set<Kind> WORRIES = Set.of(
            Kind.INJURY,
            Kind.SUSPECTED_ABUSE,
            Kind.NEGLECT_SIGN,
            Kind.DOMESTIC_ABUSE,
            Kind.CHILD_TELLS,
            Kind.REFERRAL,
            Kind.NOTIFICATION,
            Kind.ASSESSMENT);

    @Override
    public String code() {
        return "GAP-SEEN";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        List<Question> questions = new ArrayList<>();
        for (Person child : inquiry.children()) {
            Optional<LocalDate> first = firstDay(inquiry, child);
            if (first.isPresent() && first.get().isBefore(inquiry.lastDayOf(child))) {
                List<Line> seen = inquiry.linesOf(child.name()).stream()
                        .filter(line -> Lines.sees(line, child))
                        .toList();
                Life life = new Life(inquiry, child, first.get(), inquiry.lastDayOf(child), seen);
                byAnyone(life).ifPresent(questions::add);
                byHealth(life).ifPresent(questions::add);
                alone(life).ifPresent(questions::add);
            }
        }
        return questions;
    }

    /** The part of a child's life that the record covers, and the sightings in it. */
    private record Life(Inquiry inquiry, Person child, LocalDate first, LocalDate last, List<Line> seen) {

        List<Unseen> gaps(LocalDate since, List<Line> sightings, ByAge limits) {
            return since.isAfter(last) ? List.of() : Unseen.between(since, last, sightings, child, limits);
        }
    }

    /** The record's first day or the birth, whichever is later; an uncertain birth counts from its last day. */
    private static Optional<LocalDate> firstDay(Inquiry inquiry, Person child) {
        Optional<LocalDate> begins = inquiry.linesOf(child.name()).stream()
                .map(Line::happened)
                .filter(Apart::isDated)
                .map(ApproximateDate::latest)
                .findFirst();
        return begins.map(day -> child.born()
                .map(ApproximateDate::latest)
                .filter(born -> born.isAfter(day))
                .orElse(day));
    }

    private Optional<Question> byAnyone(Life life) {
        ByAge limits = ByAge.of(life.inquiry(), code(), "seen");
        List<Unseen> gaps = life.gaps(life.first(), life.seen(), limits);
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(life, gaps)
                        .ask("Who saw " + life.child().name() + " " + times(gaps) + "?")
                        .unless(
                                "A chronology keeps what stood out. Ordinary contacts, a clinic or a day at nursery, may"
                                        + " stand in records that were not sent in.")
                        .raise());
    }

    private Optional<Question> byHealth(Life life) {
        ByAge limits = ByAge.of(life.inquiry(), code(), "health");
        List<Line> seen = life.seen().stream()
                .filter(line -> line.agency().sector().isHealth())
                .toList();
        List<Unseen> gaps = life.gaps(life.first(), seen, limits);
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(life, gaps)
                        .ask("Who from health saw " + life.child().name() + " " + times(gaps) + "?")
                        .unless("Routine checks and consultations may not have been thought worth an entry, or stand in"
                                + " a health record that was not sent in.")
                        .raise());
    }

    private Draft draft(Life life, List<Unseen> gaps) {
        List<Line> evidence = gaps.stream().flatMap(gap -> gap.ends().stream()).toList();
        return Draft.of(this, List.of(life.child()))
                .expected(
                        "A child of this age is seen by somebody who looks at least every "
                                + longest(gaps).limit().inWords() + ".",
                        life.inquiry().standard(code(), gaps.getFirst().from()))
                .found(
                        "The record holds no entry in which " + life.child().name() + " was seen " + times(gaps) + "."
                                + undated(life),
                        evidence)
                .during(gaps.getFirst().from(), gaps.getLast().to());
    }

    private Optional<Question> alone(Life life) {
        ByAge limits = ByAge.of(life.inquiry(), code(), "alone");
        LocalDate since =
                limits.since(life.child()).filter(life.first()::isBefore).orElse(life.first());
        List<Line> worries = life.inquiry().concerning(life.child()).stream()
                .filter(line ->
                        Lines.isAny(line, WORRIES) && !line.happened().latest().isBefore(since))
                .toList();
        List<Line> alone = life.seen().stream()
                .filter(line -> Lines.speaksAlone(line, life.child()))
                .toList();
        List<Unseen> gaps = life.gaps(since, alone, limits).stream()
                .filter(gap -> !LineDates.between(
                                worries, gap.from().latest(), gap.to().latest())
                        .isEmpty())
                .toList();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(alone(life, gaps, worries, alone.isEmpty()));
    }

    private Question alone(Life life, List<Unseen> gaps, List<Line> worries, boolean never) {
        String name = life.child().name();
        List<Line> evidence = new ArrayList<>();
        gaps.forEach(gap -> {
            evidence.addAll(gap.ends());
            evidence.addAll(
                    LineDates.between(worries, gap.from().latest(), gap.to().latest()));
        });
        return Draft.of(this, List.of(life.child()))
                .ask(
                        never
                                ? "When was " + name + " ever spoken to alone, and by whom?"
                                : "Who spoke to " + name + " alone " + times(gaps) + "?")
                .expected(
                        "A child who is old enough to tell, and about whom there is worry, is spoken to away from those"
                                + " who care for the child.",
                        life.inquiry().standard(code(), gaps.getFirst().from()))
                .found(
                        never
                                ? "In the whole record no entry says that " + name + " was spoken to alone. "
                                        + InWords.sentence(InWords.count(worries.size(), "entry", "entries"))
                                        + " of worry " + (worries.size() == 1 ? "stands" : "stand") + " in that time."
                                : "The record holds no entry in which " + name + " was spoken to alone " + times(gaps)
                                        + ".",
                        evidence)
                .during(gaps.getFirst().from(), gaps.getLast().to())
                .unless("Somebody may have spoken to the child alone without writing down that nobody else was there.")
                .raise();
    }

    private static Unseen longest(List<Unseen> gaps) {
        return gaps.getFirst();
    }

    private static String times(List<Unseen> gaps) {
        return gaps.size() > 4
                ? "in " + InWords.number(gaps.size()) + " times "
                        + InWords.between(gaps.getFirst().from(), gaps.getLast().to())
                : InWords.list(gaps.stream().map(Unseen::inWords).toList());
    }

    private static String undated(Life life) {
        long undated = life.seen().stream()
                .filter(line -> !Apart.isDated(line.happened()))
                .count();
        return undated == 0
                ? ""
                : " " + InWords.sentence(InWords.count((int) undated, "sighting has", "sightings have"))
                        + " no date that could be read, and may fall in that time.";
    }
}
