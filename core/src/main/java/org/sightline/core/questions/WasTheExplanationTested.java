package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.List;
import org.sightline.core.chronology.Line;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** Injury after injury, each with an account that was taken as it was given, and no look at them side by side. */
@AutoService(Asks.class)
public final class WasTheExplanationTested implements Asks {
    private static final int MOST_QUOTED = 6;

    @Override
    public String code() {
        return "EXPLAIN-REUSE";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Limit tested = inquiry.measure(code(), "tested within");
        LineDates enquiries = LineDates.of(inquiry.lines().stream()
                .filter(line -> line.is(Kind.SECTION_47) || line.is(Kind.CONFERENCE))
                .toList());
        List<Line> injuries = Events.first(
                inquiry,
                inquiry.lines(Kind.INJURY).stream()
                        .filter(line -> line.is(Kind.EXPLANATION) && !enquiries.anyAfter(line.happened(), tested))
                        .toList());
        return Lines.together(injuries, inquiry.measure(code(), "together")).stream()
                .filter(group -> days(group) >= inquiry.measure(code(), "limit").amount())
                .map(group -> question(inquiry, group))
                .toList();
    }

    /** Entries of one date may be one injury told twice, so only different dates are counted. */
    private static long days(List<Line> injuries) {
        return injuries.stream().map(line -> line.happened().edtf()).distinct().count();
    }

    private Question question(Inquiry inquiry, List<Line> injuries) {
        List<String> accounts = injuries.stream()
                .limit(MOST_QUOTED)
                .map(line -> InWords.date(line.happened()) + ", " + InWords.agency(line.agency())
                        + Said.of(line, Kind.EXPLANATION)
                                .map(words -> ": " + words)
                                .orElse(""))
                .toList();
        return Draft.of(this, inquiry.childrenOf(injuries))
                .ask("Who checked the explanations given for the injuries recorded " + Lines.span(injuries)
                        + ", and were the injuries ever looked at together?")
                .expected(
                        "An account of an injury is held against the injury, against the child's age and against the"
                                + " accounts given before.",
                        inquiry.standard(code(), injuries.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.count(injuries.size(), "entry records", "entries record"))
                                + " an injury with an explanation: " + String.join("; ", accounts)
                                + (injuries.size() > MOST_QUOTED ? "; and more" : "")
                                + ". The record holds no enquiry that followed and no entry that sets them side by side.",
                        injuries)
                .unless("Children fall, and each account may have been right; a doctor may have weighed it without"
                        + " writing the reasons down. The entries may be about different children.")
                .raise();
    }
}
