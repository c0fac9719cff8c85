package org.sightline.core.questions;

import static java.util.stream.Collectors.groupingBy;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** A warning that one agency received and, as far as the record shows, no other agency ever heard of. */
@AutoService(Asks.class)
public final class WhereDidTheWarningStop implements Asks {

    /**
     * What a warning is about, so that one question holds what belongs together.
     *
     * @param words what was told, with a place for the agency and the time
     * @param alwaysPassedOn whether silence about who was told is enough to ask; for the rest the row must say so
     */
    private record Matter(String words, Set<Kind> kinds, boolean alwaysPassedOn) {
        private static final List<Matter> ALL = List.of(
                new Matter(
                        "about the injuries or marks that %s recorded %s",
                        Set.of(Kind.INJURY, Kind.SUSPECTED_ABUSE), true),
                new Matter(
                        "what a child had said, which %s wrote down %s",
                        Set.of(Kind.CHILD_TELLS, Kind.CHILD_ASKS), true),
                new Matter("about the signs of unmet need that %s recorded %s", Set.of(Kind.NEGLECT_SIGN), false),
                new Matter(
                        "about the domestic abuse, drinking or drug use that %s recorded %s",
                        Set.of(Kind.DOMESTIC_ABUSE, Kind.SUBSTANCE_USE), false));

        static Optional<Matter> of(Line line) {
            return ALL.stream()
                    .filter(matter -> Lines.isAny(line, matter.kinds))
                    .findFirst();
        }
    }

    /** What an entry says of who was told, of one entry and of several. */
    private enum Told {
        NOT_PASSED_ON("says that this was not passed on", "say that this was not passed on"),
        EMPTY("leaves the space for who was told empty", "leave the space for who was told empty"),
        SILENT("does not say who was told", "do not say who was told");

        private final String one;
        private final String several;

        Told(String one, String several) {
            this.one = one;
            this.several = several;
        }
    }

    private record Topic(Agency agency, Matter matter) {}

    @Override
    public String code() {
        return "INFO-STOP";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Receipts receipts = Receipts.of(inquiry.lines());
        Limit heard = inquiry.measure(code(), "heard within");
        Limit together = inquiry.measure(code(), "together");
        Map<Topic, List<Line>> stopped = new LinkedHashMap<>();
        for (Line line : inquiry.lines()) {
            Matter.of(line)
                    .filter(matter -> stayed(line, matter) && !wasHeard(inquiry, receipts, line, heard))
                    .filter(matter -> matter.alwaysPassedOn() || isDue(inquiry, line, heard))
                    .ifPresent(matter -> stopped.computeIfAbsent(
                                    new Topic(line.agency(), matter), none -> new ArrayList<>())
                            .add(line));
        }
        List<Question> questions = new ArrayList<>();
        stopped.forEach((topic, lines) ->
                Lines.together(lines, together).forEach(group -> questions.add(question(inquiry, topic, group))));
        return questions;
    }

    /** Children's social care is where such warnings go, so what it does with them is for other questions. */
    private static boolean stayed(Line line, Matter matter) {
        if (line.agency().sector() == Sector.SOCIAL_CARE || goesOut(line)) {
            return false;
        }
        return matter.alwaysPassedOn() || saysNobody(line);
    }

    /** Hunger seen two days before a death may still have been on its way to somebody. */
    private static boolean isDue(Inquiry inquiry, Line line, Limit heard) {
        return !Apart.isDated(line.happened())
                || inquiry.childrenOf(List.of(line)).stream()
                        .allMatch(child -> child.died()
                                .filter(died -> died.earliest()
                                        .isBefore(heard.after(line.happened().latest())))
                                .isEmpty());
    }

    private static boolean goesOut(Line line) {
        boolean toldSomebody = line.entry().says(Field.TOLD).isPresent() && !line.is(Kind.NOT_SHARED);
        return toldSomebody
                || !line.reading().flows().isEmpty()
                || Lines.isAny(line, Set.of(Kind.SHARED, Kind.REFERRAL, Kind.NOTIFICATION, Kind.DEATH));
    }

    /** Whether the row itself says that nobody was told, or leaves the place for it empty. */
    private static boolean saysNobody(Line line) {
        return line.is(Kind.NOT_SHARED) || hasEmptyTold(line);
    }

    private static boolean hasEmptyTold(Line line) {
        return line.entry().hasColumn(Field.TOLD)
                && line.entry().says(Field.TOLD).isEmpty();
    }

    private static boolean wasHeard(Inquiry inquiry, Receipts receipts, Line line, Limit within) {
        boolean toldElsewhere = inquiry.tellings(line).stream()
                .anyMatch(telling -> !telling.agency().equals(line.agency()));
        return toldElsewhere || receipts.from(line.agency(), line.happened(), within);
    }

    private Question question(Inquiry inquiry, Topic topic, List<Line> lines) {
        String agency = InWords.agency(topic.agency());
        return Draft.of(this, inquiry.childrenOf(lines))
                .ask("Who was told " + String.format(topic.matter().words, agency, Lines.span(lines))
                        + "? If nobody was told, why not?")
                .expected(
                        "What one agency sees or hears that may mean harm to a child reaches those who can act on it.",
                        inquiry.standard(code(), lines.getFirst().happened()))
                .found(found(agency, lines), lines)
                .unless("Somebody may have been told by telephone, at a meeting or in a file that was not sent in;"
                        + " an empty space may mean only that nobody filled it in.")
                .raise();
    }

    private static String found(String agency, List<Line> lines) {
        Map<Told, List<Line>> byTold = lines.stream().collect(groupingBy(WhereDidTheWarningStop::told));
        List<String> parts = Arrays.stream(Told.values())
                .filter(byTold::containsKey)
                .map(told -> part(told, byTold.getOrDefault(told, List.of()), lines.size()))
                .toList();
        return InWords.sentence(agency) + " recorded this in " + InWords.count(lines.size(), "entry", "entries") + ", "
                + Lines.when(lines) + ". " + String.join(" ", parts)
                + " The record holds no entry of another agency that shows it heard of "
                + (lines.size() == 1 ? "it." : "them.");
    }

    private static String part(Told told, List<Line> lines, int all) {
        if (lines.size() == all) {
            return (all == 1 ? "It " + told.one : "They " + told.several) + ".";
        }
        return InWords.sentence(InWords.number(lines.size())) + " of them (" + Lines.when(lines) + ") "
                + (lines.size() == 1 ? told.one : told.several) + ".";
    }

    private static Told told(Line line) {
        if (line.is(Kind.NOT_SHARED)) {
            return Told.NOT_PASSED_ON;
        }
        return hasEmptyTold(line) ? Told.EMPTY : Told.SILENT;
    }
}
