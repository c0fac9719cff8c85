package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.RuleBook;

/**
 * All that a question may look at: the lines that had begun by the day it is asked, each looked up once and kept, so
 * that no question walks the whole chronology for every child or every line.
 */
public final class Inquiry {
    private static final String RECORD = "RECORD";

    private final Chronology chronology;
    private final RuleBook rules;
    private final String authority;
    private final LocalDate asAt;
    private final LinesKept kept;
    private final Optional<LocalDate> nextEntry;
    private final Horizon horizon = new Horizon();

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
        this.nextEntry = chronology.lines().stream()
                .map(line -> line.happened().earliest())
                .filter(day -> day.isAfter(asAt))
                .min(LocalDate::compareTo);
    }

    private Inquiry(Inquiry other) {
        this.chronology = other.chronology;
        this.rules = other.rules;
        this.authority = other.authority;
        this.asAt = other.asAt;
        this.kept = other.kept;
        this.nextEntry = other.nextEntry;
    }

    /** The same inquiry, made ready to notice on which day what is asked of it next could be answered otherwise. */
    Inquiry watched() {
        return new Inquiry(this);
    }

    /** The first day after the day of asking on which anything that was asked of it could be answered otherwise. */
    Optional<LocalDate> nextChange() {
        nextEntry.ifPresent(horizon::note);
        return horizon.day();
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

    /** The day of asking; whoever says it or reckons with it gives an answer that is another one tomorrow. */
    public LocalDate asAt() {
        horizon.note(asAt.plusDays(1));
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

    /** Whether the day lies before the day of asking: use this rather than compare days, see {@link Asks}. */
    public boolean hasPassed(LocalDate day) {
        return day.isBefore(asAt) || notYet(day.plusDays(1));
    }

    /** Whether the day of asking has reached the day. */
    public boolean hasCome(LocalDate day) {
        return !day.isAfter(asAt) || notYet(day);
    }

    /** Whether the day has passed while the child lived and the record still ran. */
    public boolean hasPassed(LocalDate day, Person child) {
        boolean alive =
                child.died().filter(died -> !day.isBefore(died.latest())).isEmpty();
        return alive && hasPassed(day) && (isBeforeLastEntry(day) || !hasEnded());
    }

    /** Whether the child's record still runs, as far as is known on the day of asking. */
    public boolean runsOn(Person child) {
        return child.died().filter(died -> hasCome(died.latest())).isEmpty() && !hasEnded();
    }

    private boolean notYet(LocalDate day) {
        horizon.note(day);
        return false;
    }

    private boolean isBeforeLastEntry(LocalDate day) {
        return kept.lastDay().filter(day::isBefore).isPresent();
    }

    /** A record that has been silent for so long has ended, rather than is waiting for its next entry. */
    private boolean hasEnded() {
        return kept.lastDay()
                .filter(last -> hasPassed(measure(RECORD, "ended").after(last)))
                .isPresent();
    }

    /**
     * A figure that the questions go by.
     *
     * @throws IllegalStateException where the rule book lacks it
     */
    public Limit measure(String rule, String name) {
        return edition(rule)
                .map(edition -> edition.limits().get(name))
                .orElseThrow(() -> new IllegalStateException(
                        "The rule book has no figure \"" + name + "\" of " + rule + " on " + asAt));
    }

    /** The edition of a rule that is in force on the day of asking. */
    public Optional<Edition> edition(String rule) {
        noteEditions(rule);
        return rules.edition(rule, asAt, authority);
    }

    /**
     * A rule through both lenses: as it stood on the day of a matter, and as it stands on the day of asking. A matter
     * without a date is looked at by today's rules.
     */
    public Standard standard(String rule, ApproximateDate matter) {
        LocalDate day = matter.earliest().equals(LocalDate.MIN)
                ? edition(rule).map(Edition::from).orElse(asAt)
                : matter.earliest();
        noteEditions(rule);
        return new Standard(rule, rules.through(rule, day, asAt, authority));
    }

    private void noteEditions(String rule) {
        rules.rule(rule).map(Rule::editions).orElse(List.of()).forEach(edition -> {
            if (edition.commenced()) {
                hasCome(edition.from());
                edition.to().ifPresent(this::hasPassed);
            }
        });
    }

    /** The day on which the record begins; empty where no line of it has a date. */
    public Optional<LocalDate> firstDay() {
        return kept.firstDay();
    }

    /**
     * Where a time that is still open ends for whoever draws it: the child's death, or the day of the last entry where
     * the record has ended, or the day of asking. Never say it or reckon with it where the record {@link #runsOn}.
     */
    LocalDate lastDayOf(Person child) {
        LocalDate last = kept.lastDay().filter(day -> hasEnded()).orElse(asAt);
        return child.died()
                .map(ApproximateDate::latest)
                .filter(died -> died.isBefore(last))
                .orElse(last);
    }
}
