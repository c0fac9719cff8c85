package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.Flow;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** Referrals and notices that came again and again, from more and more sides, each met as if it were the first. */
@AutoService(Asks.class)
public final class WhatDidRepeatedReferralsShow implements Asks {
    private static final Set<Kind> COMES_IN = Set.of(Kind.REFERRAL, Kind.NOTIFICATION);
    private static final Set<Kind> SEEN_TOGETHER = Set.of(Kind.CONFERENCE, Kind.PLAN, Kind.CORE_GROUP);

    @Override
    public String code() {
        return "REPEAT";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        int times = inquiry.measure(code(), "limit").amount();
        List<Line> received = Events.first(
                inquiry,
                inquiry.lines().stream()
                        .filter(line -> line.agency().sector() == Sector.SOCIAL_CARE)
                        .filter(line -> Lines.isAny(line, COMES_IN) && Apart.isDated(line.happened()))
                        .toList());
        List<Line> considered = inquiry.lines().stream()
                .filter(line -> Lines.isAny(line, SEEN_TOGETHER))
                .toList();
        LineDates together = LineDates.of(considered);
        return Lines.together(received, inquiry.measure(code(), "apart")).stream()
                .filter(group -> group.size() >= times)
                .filter(group -> !isConsidered(inquiry, group, times, together))
                .map(group -> question(inquiry, group))
                .toList();
    }

    /** A conference or plan, from the time that they became many to soon after the last, looks at them together. */
    private boolean isConsidered(Inquiry inquiry, List<Line> group, int times, LineDates together) {
        Limit within = inquiry.measure(code(), "considered within");
        return together.any(
                group.get(times - 1).happened().earliest(),
                within.after(group.getLast().happened().latest()));
    }

    private Question question(Inquiry inquiry, List<Line> received) {
        Map<String, List<Line>> bySender = new LinkedHashMap<>();
        received.forEach(line -> bySender.computeIfAbsent(sender(line), none -> new ArrayList<>())
                .add(line));
        List<String> senders = bySender.entrySet().stream()
                .map(from -> InWords.number(from.getValue().size()) + " came from " + from.getKey() + " ("
                        + Lines.when(from.getValue()) + ")")
                .toList();
        long closed = received.stream()
                .filter(line -> line.is(Kind.NO_FURTHER_ACTION))
                .count();
        String outcome = closed == 0
                ? ""
                : " " + InWords.sentence(InWords.number((int) closed)) + " ended with no further action.";
        return Draft.of(this, inquiry.childrenOf(received))
                .ask("Did anybody read the " + InWords.number(received.size()) + " referrals and notices "
                        + Lines.span(received) + " together, and what did they show?")
                .expected(
                        "When referrals and notices about a family come again, each is read with those before it, and"
                                + " what they show together is written down.",
                        inquiry.standard(code(), received.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.list(senders)) + "." + outcome
                                + " The record holds no conference or plan in which they were looked at together.",
                        received)
                .unless("Whoever took the later ones may have read the earlier and judged that they added nothing, and"
                        + " not written so.")
                .raise();
    }

    private static String sender(Line line) {
        return line.reading().flows().stream()
                .map(Flow::from)
                .filter(agency -> !Receipts.isSame(agency, line.agency()))
                .map(InWords::agency)
                .findFirst()
                .orElse("a sender not named");
    }
}
