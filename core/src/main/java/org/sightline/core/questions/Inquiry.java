package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.RuleBook;

/**
 * All that a question may look at: the lines that had begun by the day it is asked, each looked up once and kept, so
 * that no question walks the whole chronology for every child or every line.
 */
public final class Inquiry {
    /** The rule that says after how long a silence a record has ended, rather than is waiting for its next entry. */
    static final String RECORD = "RECORD";

    private final Chronology chronology;
    private final RuleBook rules;
    private final String authority;
    private final LocalDate asAt;
    private final LinesKept kept;

    /**
     * @param authority whose local rules hold; {@link RuleBook#ENGLAND} where that is not known
     * @param asAt the day on which the question is asked: "today" for the rules of now and for whatever is still open
     */
    public Inquiry(Chronology chronology, RuleBook rules, String authority, LocalDate asAt) {
        this.chronology = chronology;
        this.rules = rules;
        this.authority = authority;
        this.asAt = asAt;
        this.kept = LinesKept.of(chronology, asAt);
    }

    public Chronology chronology() {
        return chronology;
    }

    public RuleBook rules() {
        return rules;
    }

    public String authority() {
        return authority;
    }

    public LocalDate asAt() {
        return asAt;
    }

    /** Every line that had begun by the day the question is asked, in the order of the chronology. */
    public List<Line> lines() {
        return kept.lines();
    }

    /** The lines read as that kind. */
    public List<Line> lines(Kind kind) {
        return kept.byKind().getOrDefault(kind, List.of());
    }

    /** The lines that mention the person. */
    public List<Line> linesOf(String person) {
        return kept.byPerson().getOrDefault(person, List.of());
    }

    /**
     * The lines that concern a child: those that mention the child, and those of the household that mention no child.
     * None from after the child's death, and none from before the birth but those that mention the child.
     */
    public List<Line> concerning(Person child) {
        return kept.byChild().getOrDefault(child.name(), List.of());
    }

    /** The other tellings of the same event, and the line itself. */
    public List<Line> tellings(Line line) {
        return kept.events().getOrDefault(line.id(), List.of(line));
    }

    public Optional<Line> line(String id) {
        return Optional.ofNullable(kept.byId().get(id));
    }

    public List<Person> children() {
        return chronology.cast().children();
    }

    /** The children of the case whom a line mentions, in the order of the cast. */
    public List<Person> childrenIn(Line line) {
        return children().stream().filter(child -> line.about(child.name())).toList();
    }

    /** The children whom the lines mention; all the children of the case where they mention none. */
    public List<Person> childrenOf(List<Line> lines) {
        List<Person> mentioned = children().stream()
                .filter(child -> lines.stream().anyMatch(line -> line.about(child.name())))
                .toList();
        return mentioned.isEmpty() ? children() : mentioned;
    }

    /**
     * A figure that the questions go by.
     *
     * @throws IllegalStateException where the rule book lacks it
     */
    public Limit measure(String rule, String name) {
        return rules.limit(rule, name, asAt, authority)
                .orElseThrow(() -> new IllegalStateException(
                        "The rule book has no figure \"" + name + "\" of " + rule + " on " + asAt));
    }

    /** A rule through both lenses: as it stood on the day of a matter, and as it stands on the day of asking. */
    public Standard standard(String rule, ApproximateDate matter) {
        LocalDate day = matter.earliest().equals(LocalDate.MIN) ? asAt : matter.earliest();
        return new Standard(rule, rules.through(rule, day, asAt, authority));
    }

    /** The day on which the record begins; empty where no line of it has a date. */
    public Optional<LocalDate> firstDay() {
        return kept.firstDay();
    }

    /**
     * The last day of which the record can be asked: the day of asking, or the day of its last entry where it has been
     * silent since for so long that it has ended.
     */
    public LocalDate lastDay() {
        return kept.lastDay()
                .filter(last -> measure(RECORD, "ended").after(last).isBefore(asAt))
                .orElse(asAt);
    }

    /** The last day on which anything could still be expected for the child. */
    public LocalDate lastDayOf(Person child) {
        LocalDate last = lastDay();
        return child.died()
                .map(ApproximateDate::latest)
                .filter(died -> died.isBefore(last))
                .orElse(last);
    }
}
