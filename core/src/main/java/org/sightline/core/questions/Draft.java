package org.sightline.core.questions;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.questions.Question.Expected;
import org.sightline.core.questions.Question.Found;
import org.sightline.core.rulebook.Lens;

/** A question while it is being written, part by part, in the order in which a reader meets them. */
public final class Draft {
    private static final Expected NOTHING = new Expected("", "reading", Lens.BOTH);
    private static final Found NOWHERE = new Found("", ApproximateDate.unknown(), ApproximateDate.unknown(), List.of());

    private final String code;
    private final List<String> about;
    private String ask = "";
    private Expected expected = NOTHING;
    private Found found = NOWHERE;
    private String otherReading = "";

    private Draft(String code, List<String> about) {
        this.code = code;
        this.about = about;
    }

    public static Draft of(Asks asks, Collection<Person> about) {
        return new Draft(asks.code(), about.stream().map(Person::name).toList());
    }

    /** The one question, in a reviewer's words. */
    public Draft ask(String question) {
        ask = question;
        return this;
    }

    /** What should be there, where that follows from the record itself. */
    public Draft expected(String says) {
        expected = new Expected(says, "reading", Lens.BOTH);
        return this;
    }

    /**
     * What should be there by the rules, the chief one first. The first that is a duty is told through both lenses; the
     * others are named, and so is a measure, for nobody was ever under it and it looks the same through both.
     */
    public Draft expected(String says, Standard... standards) {
        List<Standard> known = Stream.of(standards).filter(Standard::known).toList();
        if (known.isEmpty()) {
            return expected(says);
        }
        Standard chief =
                known.stream().filter(rule -> !rule.isMeasure()).findFirst().orElse(known.getFirst());
        String duty = chief.isMeasure() ? "" : " " + chief.lenses().says();
        String rules = known.stream().map(Standard::edition).collect(Collectors.joining("; "));
        expected = new Expected(says + duty, rules, chief.isMeasure() ? Lens.BOTH : chief.lens());
        return this;
    }

    /** What is there, and the lines it rests on; the time it is about runs from the first of them to the last. */
    public Draft found(String says, Collection<Line> lines) {
        Map<String, Line> once = new HashMap<>();
        lines.forEach(line -> once.put(line.id(), line));
        List<Line> evidence = once.values().stream()
                .sorted(comparing(Line::entry, ChronologicalOrder.INSTANCE))
                .toList();
        List<ApproximateDate> dates =
                evidence.stream().map(Line::happened).filter(Apart::isDated).toList();
        found = new Found(
                says,
                dates.stream().findFirst().orElse(ApproximateDate.unknown()),
                dates.stream().max(comparing(ApproximateDate::latest)).orElse(ApproximateDate.unknown()),
                evidence.stream().map(Line::id).toList());
        return this;
    }

    /** Sets the time that it is about, where that is not the time of its evidence. */
    public Draft during(ApproximateDate from, ApproximateDate to) {
        found = new Found(found.says(), from, to, found.evidence());
        return this;
    }

    /** The innocent reading that the record leaves open. */
    public Draft unless(String innocent) {
        otherReading = innocent;
        return this;
    }

    /** Its id, and the day on which its answer could change, are given by {@link AskQuestions}. */
    public Question raise() {
        return new Question("", code, about, ask, expected, found, otherReading, Optional.empty());
    }
}
