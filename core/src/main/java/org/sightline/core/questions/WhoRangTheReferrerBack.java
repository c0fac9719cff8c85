package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** A relative, neighbour or stranger who warned, and no test of the warning in the record before it was laid aside. */
@AutoService(Asks.class)
public final class WhoRangTheReferrerBack implements Asks {
    private static final Set<Kind> TESTS = EnumSet.of(
            Kind.VISIT,
            Kind.ASSESSMENT,
            Kind.STRATEGY_DISCUSSION,
            Kind.SECTION_47,
            Kind.POLICE_ACTION,
            Kind.MEDICAL_EXAMINATION);

    private static final Set<Kind> HARM =
            EnumSet.of(Kind.INJURY, Kind.SUSPECTED_ABUSE, Kind.NEGLECT_SIGN, Kind.DOMESTIC_ABUSE);
    private static final Set<Kind> MET_WITH = EnumSet.of(Kind.DOMESTIC_ABUSE, Kind.CHILD_NOT_SEEN, Kind.INJURY);
    private static final LineDates NONE = LineDates.of(List.of());

    @Override
    public String code() {
        return "REFERRER-VOID";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Limit tested = inquiry.measure(code(), "tested within");
        Map<Person, LineDates> tests = tests(inquiry);
        List<Line> untested = Events.first(
                inquiry,
                inquiry.lines().stream()
                        .filter(line -> isWarning(line) && !isAnswered(line))
                        .filter(line -> Apart.isDated(line.happened())
                                && inquiry.hasPassed(
                                        tested.after(line.happened().latest())))
                        .filter(line -> inquiry.childrenOf(List.of(line)).stream()
                                .noneMatch(
                                        child -> tests.getOrDefault(child, NONE).anyAfter(line.happened(), tested)))
                        .toList());
        return Lines.together(untested, inquiry.measure(code(), "together")).stream()
                .map(group -> question(inquiry, group))
                .toList();
    }

    /** What a neighbour says at a door that stays shut is no call about the children, unless it tells of harm. */
    private static boolean isWarning(Line line) {
        return line.is(Kind.WARNING_DISCOUNTED)
                || (line.is(Kind.FAMILY_WARNING) && (!line.is(Kind.NO_ACCESS) || Lines.isAny(line, HARM)));
    }

    /** Police who write down what they met with had come to see for themselves. */
    private static boolean isAnswered(Line line) {
        return line.agency().sector() == Sector.POLICE
                && !line.is(Kind.WARNING_DISCOUNTED)
                && (Lines.isAny(line, MET_WITH) || !line.reading().sightings().isEmpty());
    }

    private static Map<Person, LineDates> tests(Inquiry inquiry) {
        Map<Person, LineDates> tests = new HashMap<>();
        for (Person child : inquiry.children()) {
            tests.put(
                    child,
                    LineDates.of(inquiry.concerning(child).stream()
                            .filter(line -> isTest(line, child))
                            .toList()));
        }
        return tests;
    }

    private static boolean isTest(Line line, Person child) {
        return (Lines.isAny(line, TESTS) && !line.is(Kind.NO_ACCESS)) || Lines.sees(line, child);
    }

    private Question question(Inquiry inquiry, List<Line> warnings) {
        boolean one = warnings.size() == 1;
        List<Line> discounted = warnings.stream()
                .filter(line -> line.is(Kind.WARNING_DISCOUNTED))
                .toList();
        String calledSo = discounted.isEmpty()
                ? ""
                : " It was laid aside "
                        + InWords.when(discounted.getFirst().happened())
                        + Said.of(discounted.getFirst(), Kind.WARNING_DISCOUNTED)
                                .map(words -> ": " + words)
                                .orElse("")
                        + (discounted.size() > 1
                                ? ", and " + InWords.count(discounted.size() - 1, "other", "others")
                                : "")
                        + ".";
        List<Person> children = inquiry.childrenOf(warnings);
        return Draft.of(this, children)
                .ask("Who went back to the person who warned " + InWords.agencies(Lines.agencies(warnings)) + " "
                        + Lines.span(warnings) + ", and what was done to find out whether it was true?")
                .expected(
                        "A warning from family, neighbours or the public is heard out and tested before it is laid"
                                + " aside, whatever the reason for which it may have been given.",
                        inquiry.standard(code(), warnings.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.count(warnings.size(), "warning", "warnings")) + " "
                                + (one ? "stands" : "stand") + " in the record (" + Lines.when(warnings) + ")."
                                + calledSo + " The record holds no visit or assessment, and nobody who saw "
                                + (children.size() == 1 ? "the child" : "one of the children") + ", within "
                                + inquiry.measure(code(), "tested within").inWords()
                                + ", and no word back to the person.",
                        warnings)
                .unless("The worker may have known something that made the warning unlikely, or have rung back without"
                        + " writing it down; the person may have asked not to be named.")
                .raise();
    }
}
