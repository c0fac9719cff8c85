package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** The place where a child was said to be did not know the child, and no next step stands in the record. */
@AutoService(Asks.class)
public final class WhoLookedAfterNilTrace implements Asks {
    private static final Set<Kind> NEXT_STEPS = EnumSet.of(
            Kind.TRACING,
            Kind.ENQUIRY,
            Kind.REFERRAL,
            Kind.SHARED,
            Kind.MISSING,
            Kind.POLICE_ACTION,
            Kind.STRATEGY_DISCUSSION,
            Kind.SECTION_47,
            Kind.REGISTERED,
            Kind.SCHOOL_START);

    @Override
    public String code() {
        return "TRACE-NIL";
    }

    @Override
    public List<String> rules() {
        return List.of("CME", code());
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        return ForChildren.each(inquiry, child -> open(inquiry, child)).stream()
                .map(nil -> question(inquiry, nil))
                .toList();
    }

    private List<List<Line>> open(Inquiry inquiry, Person child) {
        Limit followed = inquiry.measure(code(), "followed within");
        List<Line> about = inquiry.concerning(child);
        LineDates next = LineDates.of(about.stream()
                .filter(line -> !line.is(Kind.NOT_TRACED))
                .filter(line -> Lines.isAny(line, NEXT_STEPS) || Lines.sees(line, child))
                .toList());
        List<Line> nil = about.stream()
                .filter(line -> line.is(Kind.NOT_TRACED) && Apart.isDated(line.happened()))
                .filter(line -> !next.anyAfter(line.happened(), followed))
                .filter(line -> inquiry.hasPassed(followed.after(line.happened().latest())))
                .toList();
        return Lines.together(nil, inquiry.measure(code(), "together"));
    }

    private Question question(Inquiry inquiry, ForChildren nil) {
        List<Line> lines = nil.lines();
        String children = InWords.names(nil.children());
        return Draft.of(this, nil.children())
                .ask("Who looked for " + children + " after the " + (lines.size() == 1 ? "search" : "searches")
                        + " that found nothing " + Lines.when(lines) + "?")
                .expected(
                        "When the place where a child is said to be does not know the child, somebody takes the next"
                                + " step and goes on until the child is found.",
                        inquiry.standard("CME", lines.getFirst().happened()),
                        inquiry.standard(code(), lines.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.agencies(Lines.agencies(lines))) + " recorded "
                                + (lines.size() == 1 ? "it " : "them ") + Lines.when(lines)
                                + ". The record holds no further search, word to another agency or sighting of "
                                + children + " within "
                                + inquiry.measure(code(), "followed within").inWords() + ".",
                        lines)
                .unless("The child may have been found by somebody whose record was not sent in, or the family may have"
                        + " been on its way.")
                .raise();
    }
}
