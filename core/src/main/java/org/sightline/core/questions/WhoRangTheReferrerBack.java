package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.SightingGrade;
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

    @Override
    public String code() {
        return "REFERRER-VOID";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Limit tested = inquiry.measure(code(), "tested within");
        LineDates tests = LineDates.of(
                inquiry.lines().stream().filter(WhoRangTheReferrerBack::isTest).toList());
        List<Line> untested = Events.first(
                inquiry,
                inquiry.lines().stream()
                        .filter(line -> line.is(Kind.FAMILY_WARNING) || line.is(Kind.WARNING_DISCOUNTED))
                        .filter(line -> Apart.isDated(line.happened())
                                && tested.after(line.happened().latest()).isBefore(inquiry.asAt()))
                        .filter(line -> !tests.anyAfter(line.happened(), tested))
                        .toList());
        return Lines.together(untested, inquiry.measure(code(), "together")).stream()
                .map(group -> question(inquiry, group))
                .toList();
    }

    private static boolean isTest(Line line) {
        return (Lines.isAny(line, TESTS) && !line.is(Kind.NO_ACCESS))
                || line.reading().sightings().stream()
                        .anyMatch(sighting -> sighting.grade().atLeast(SightingGrade.SEEN));
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
        return Draft.of(this, inquiry.childrenOf(warnings))
                .ask("Who went back to the person who warned " + InWords.agencies(Lines.agencies(warnings)) + " "
                        + Lines.span(warnings) + ", and what was done to find out whether it was so?")
                .expected(
                        "A warning from family, neighbours or the public is heard out and tested before it is laid"
                                + " aside, whatever the reason for which it may have been given.",
                        inquiry.standard(code(), warnings.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.count(warnings.size(), "warning", "warnings")) + " "
                                + (one ? "stands" : "stand") + " in the record (" + Lines.when(warnings) + ")."
                                + calledSo + " The record holds no visit, assessment or sighting of a child within "
                                + inquiry.measure(code(), "tested within").inWords() + ", and no word back.",
                        warnings)
                .unless("The worker may have known something that made the warning unlikely, or have rung back without"
                        + " writing it down; the person may have asked not to be named.")
                .raise();
    }
}
