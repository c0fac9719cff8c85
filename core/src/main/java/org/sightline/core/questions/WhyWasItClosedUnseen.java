package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** Work with a family that ended without any entry of the agency that ended it in which a child was seen. */
@AutoService(Asks.class)
public final class WhyWasItClosedUnseen implements Asks {
    /** Those whose work is with the child at home; a practice or a hospital closes each contact as it ends. */
    private static final Set<Sector> WORK_WITH_THE_FAMILY = Set.of(
            Sector.SOCIAL_CARE,
            Sector.HEALTH_VISITING,
            Sector.SCHOOL_NURSING,
            Sector.COMMUNITY_HEALTH,
            Sector.EDUCATION_WELFARE,
            Sector.VOLUNTARY);

    @Override
    public String code() {
        return "CLOSE-UNSEEN";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Map<Agency, List<Line>> closings = Lines.byAgency(inquiry.lines().stream()
                .filter(line -> WORK_WITH_THE_FAMILY.contains(line.agency().sector()))
                .filter(line -> isClosing(line) && Apart.isDated(line.happened()))
                .filter(line -> inquiry.hasCome(closedOn(line).earliest()))
                .toList());
        List<Question> questions = new ArrayList<>();
        closings.forEach((agency, lines) -> {
            Map<Line, List<Person>> unseen = unseen(inquiry, agency, lines);
            Lines.together(List.copyOf(unseen.keySet()), inquiry.measure(code(), "together"))
                    .forEach(group -> questions.add(question(inquiry, agency, group, unseen)));
        });
        return questions;
    }

    private static boolean isClosing(Line line) {
        return line.is(Kind.CLOSURE)
                || line.entry().when().closed().isPresent()
                || (line.is(Kind.NO_FURTHER_ACTION) && line.is(Kind.ASSESSMENT));
    }

    /** Each closing, with the children of whom the agency has no sighting from the opening of the work to its end. */
    private Map<Line, List<Person>> unseen(Inquiry inquiry, Agency agency, List<Line> closings) {
        Limit back = inquiry.measure(code(), "looking back");
        Map<Person, LineDates> seen = new LinkedHashMap<>();
        for (Person child : inquiry.children()) {
            seen.put(
                    child,
                    LineDates.of(inquiry.linesOf(child.name()).stream()
                            .filter(line -> Receipts.isSame(line.agency(), agency) && Lines.sees(line, child))
                            .toList()));
        }
        Map<Line, List<Person>> unseen = new LinkedHashMap<>();
        for (Line line : closings) {
            List<Person> children = concerned(inquiry, line).stream()
                    .filter(child -> !seen.getOrDefault(child, LineDates.of(List.of()))
                            .any(opened(line, back), closedOn(line).latest()))
                    .toList();
            if (!children.isEmpty()) {
                unseen.put(line, children);
            }
        }
        return unseen;
    }

    private static List<Person> concerned(Inquiry inquiry, Line line) {
        List<Person> named = inquiry.childrenIn(line);
        return named.isEmpty() ? Children.alive(inquiry, line.happened()) : named;
    }

    private static LocalDate opened(Line line, Limit back) {
        LocalDate day = line.happened().earliest();
        return line.entry().when().closed().isPresent()
                ? day
                : new Limit(back.amount(), back.unit(), false, true, List.of()).due(day);
    }

    private static ApproximateDate closedOn(Line line) {
        return line.entry()
                .when()
                .closed()
                .map(DateReading::date)
                .filter(date -> Apart.isDated(date)
                        && !date.latest().isBefore(line.happened().earliest()))
                .orElse(line.happened());
    }

    /** "Ada and Ben were seen before the work ended on 3 May 2011", for each closing or several alike. */
    private static List<String> notSeen(List<Line> closings, Map<Line, List<Person>> unseen) {
        Map<List<Person>, List<Line>> byChildren = new LinkedHashMap<>();
        closings.forEach(line -> byChildren
                .computeIfAbsent(unseen.getOrDefault(line, List.of()), none -> new ArrayList<>())
                .add(line));
        List<String> parts = new ArrayList<>();
        byChildren.forEach((children, lines) -> parts.add(InWords.names(children) + " " + InWords.was(children)
                + " seen from the opening of the work to its end "
                + InWords.list(lines.stream()
                        .map(line -> InWords.when(closedOn(line)))
                        .distinct()
                        .toList())));
        return parts;
    }

    private Question question(Inquiry inquiry, Agency agency, List<Line> closings, Map<Line, List<Person>> unseen) {
        Set<Person> about = new LinkedHashSet<>();
        closings.forEach(line -> about.addAll(unseen.getOrDefault(line, List.of())));
        List<Person> children = Children.inOrder(inquiry, about);
        String names = InWords.names(children);
        List<String> days = closings.stream()
                .map(line -> InWords.when(closedOn(line)))
                .distinct()
                .toList();
        return Draft.of(this, children)
                .ask("Had " + InWords.agency(agency) + " seen " + names + " before it ended its work "
                        + (days.size() > 4 ? Lines.span(closings) : InWords.list(days)) + "? If not, why was it ended?")
                .expected(
                        "Work about a child ends once somebody who does that work has seen the child.",
                        inquiry.standard(code(), closings.getFirst().happened()))
                .found(
                        "The record holds no entry of " + InWords.agency(agency) + " in which "
                                + String.join("; or in which ", notSeen(closings, unseen)) + ".",
                        closings)
                .unless("An assessment normally includes seeing the child; the visit may not have been copied into this"
                        + " record.")
                .raise();
    }
}
