package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** A child taken off a practice's list or a school's roll, and no other in the record that took the child on. */
@AutoService(Asks.class)
public final class WhoTookOverAfterRemoval implements Asks {

    /** A place that a child can be taken off, and the signs that another took over. */
    private record Roll(String ask, Kind left, Set<Kind> takenOn, String rule) {}

    private static final List<Roll> ROLLS = List.of(
            new Roll(
                    "Who looked after the health of %s after %s came off the list %s?",
                    Kind.REMOVED_FROM_LIST, Set.of(Kind.REGISTERED), "GP-LIST"),
            new Roll(
                    "Where did %s go to school or nursery after %s came off the roll %s?",
                    Kind.OFF_ROLL, Set.of(Kind.SCHOOL_START, Kind.HOME_EDUCATION), "OFF-ROLL-20"));

    @Override
    public String code() {
        return "DELIST-NO-RELIST";
    }

    @Override
    public List<String> rules() {
        return Stream.concat(ROLLS.stream().map(Roll::rule), Stream.of(code())).toList();
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        List<Question> questions = new ArrayList<>();
        for (Roll roll : ROLLS) {
            ForChildren.each(inquiry, child -> leavings(inquiry, child, roll))
                    .forEach(open -> questions.add(question(inquiry, roll, open)));
        }
        return questions;
    }

    private List<List<Line>> leavings(Inquiry inquiry, Person child, Roll roll) {
        Limit again = inquiry.measure(code(), "again within");
        List<Line> about = inquiry.concerning(child);
        LineDates taken = LineDates.of(
                about.stream().filter(line -> Lines.isAny(line, roll.takenOn())).toList());
        List<Line> open = about.stream()
                .filter(line -> line.is(roll.left()) && !Lines.isAny(line, roll.takenOn()))
                .filter(line -> Apart.isDated(line.happened()) && !taken.anyAfter(line.happened(), again))
                .filter(line -> inquiry.hasPassed(again.after(line.happened().latest()), child))
                .toList();
        return open.isEmpty() ? List.of() : List.of(open);
    }

    private Question question(Inquiry inquiry, Roll roll, ForChildren open) {
        List<Line> left = open.lines();
        String children = InWords.names(open.children());
        Optional<Line> later = laterTakenOn(inquiry, roll, open);
        List<Line> evidence = new ArrayList<>(left);
        later.ifPresent(evidence::add);
        return Draft.of(this, open.children())
                .ask(String.format(
                        roll.ask(), children, open.children().size() == 1 ? "the child" : "they", Lines.when(left)))
                .expected(
                        "When a child leaves one list or roll, another is known to have the child, or somebody looks.",
                        inquiry.standard(roll.rule(), left.getFirst().happened()),
                        inquiry.standard(code(), left.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.agencies(Lines.agencies(left))) + " recorded it " + Lines.when(left)
                                + ". "
                                + later.map(line -> "The next sign that another place took over is "
                                                + InWords.when(line.happened()) + ".")
                                        .orElse("The record holds no later sign that another place took over."),
                        evidence)
                .unless("The family may have found another place at once; its own records may not have been asked"
                        + " for.")
                .raise();
    }

    private static Optional<Line> laterTakenOn(Inquiry inquiry, Roll roll, ForChildren open) {
        Line last = open.lines().getLast();
        return inquiry.concerning(open.children().getFirst()).stream()
                .filter(line -> Lines.isAny(line, roll.takenOn()))
                .filter(line ->
                        line.happened().earliest().isAfter(last.happened().latest()))
                .findFirst();
    }
}
