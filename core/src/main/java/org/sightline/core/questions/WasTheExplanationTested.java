package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.List;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** Injury after injury, each with an account that was taken as it was given, and no look at them side by side. */
@AutoService(Asks.class)
public final class WasTheExplanationTested implements Asks {

    @Override
    public String code() {
        return "EXPLAIN-REUSE";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        return ForChildren.each(inquiry, child -> explained(inquiry, child)).stream()
                .map(injuries -> question(inquiry, injuries))
                .toList();
    }

    private List<List<Line>> explained(Inquiry inquiry, Person child) {
        Limit tested = inquiry.measure(code(), "tested within");
        LineDates enquiries = LineDates.of(inquiry.concerning(child).stream()
                .filter(line -> line.is(Kind.SECTION_47) || line.is(Kind.CONFERENCE))
                .toList());
        List<Line> injuries = Events.first(
                inquiry,
                inquiry.linesOf(child.name()).stream()
                        .filter(line -> line.is(Kind.INJURY) && line.is(Kind.EXPLANATION))
                        .filter(line -> !enquiries.anyAfter(line.happened(), tested))
                        .toList());
        return injuries.size() < inquiry.measure(code(), "limit").amount() ? List.of() : List.of(injuries);
    }

    private Question question(Inquiry inquiry, ForChildren explained) {
        List<Line> injuries = explained.lines();
        String children = InWords.names(explained.children());
        List<String> accounts = injuries.stream()
                .map(line -> InWords.date(line.happened()) + ", " + InWords.agency(line.agency())
                        + Said.of(line, Kind.EXPLANATION)
                                .map(words -> ": " + words)
                                .orElse(""))
                .toList();
        return Draft.of(this, explained.children())
                .ask("How was the explanation given for each of " + InWords.number(injuries.size()) + " injuries to "
                        + children + " " + Lines.span(injuries) + " tested, and were they ever looked at together?")
                .expected(
                        "An account of an injury is held against the injury, against the child's age and against the"
                                + " accounts given before.",
                        inquiry.standard(code(), injuries.getFirst().happened()))
                .found(
                        "An explanation is recorded for each: " + String.join("; ", accounts)
                                + ". The record holds no enquiry that followed and no entry that sets them side by side.",
                        injuries)
                .unless("Children fall, and each account may have been right; a doctor may have weighed it without"
                        + " writing the reasons down.")
                .raise();
    }
}
