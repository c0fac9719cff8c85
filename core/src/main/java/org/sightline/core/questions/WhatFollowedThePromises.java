package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** A promise or an improvement, then the same worry again, and no new look at the child in the record. */
@AutoService(Asks.class)
public final class WhatFollowedThePromises implements Asks {
    private static final Set<Kind> HOPE = Set.of(Kind.PROMISE, Kind.IMPROVEMENT);
    private static final Set<Kind> LAPSE =
            EnumSet.of(Kind.ABSENCE, Kind.NOT_BROUGHT, Kind.NO_ACCESS, Kind.CANCELLED, Kind.NEGLECT_SIGN);
    private static final Set<Kind> STEPS = EnumSet.of(
            Kind.REFERRAL,
            Kind.STRATEGY_DISCUSSION,
            Kind.SECTION_47,
            Kind.ASSESSMENT,
            Kind.CONFERENCE,
            Kind.CORE_GROUP,
            Kind.POLICE_ACTION);

    @Override
    public String code() {
        return "SAWTOOTH";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        return ForChildren.each(inquiry, child -> teeth(inquiry, child)).stream()
                .map(teeth -> question(inquiry, teeth))
                .toList();
    }

    /** Promises with the lapses that began within the time after them, where no step met the first lapse. */
    private List<List<Line>> teeth(Inquiry inquiry, Person child) {
        Limit within = inquiry.measure(code(), "within");
        Limit followed = inquiry.measure(code(), "followed within");
        List<Line> about = inquiry.concerning(child).stream()
                .filter(line -> Apart.isDated(line.happened()))
                .toList();
        LineDates steps =
                LineDates.of(about.stream().filter(line -> isStep(line, child)).toList());
        List<Line> lapses =
                about.stream().filter(line -> Lines.isAny(line, LAPSE)).toList();
        Set<String> open = new HashSet<>();
        int marked = 0;
        for (Line hope : about) {
            if (Lines.isAny(hope, HOPE)) {
                int first = after(lapses, hope.happened().earliest());
                int end = after(lapses, within.after(hope.happened().latest()));
                if (first < end && !steps.anyAfter(lapses.get(first).happened(), followed)) {
                    open.add(hope.id());
                    int i = Math.max(first, marked);
                    while (i < end && !steps.anyAfter(lapses.get(i).happened(), followed)) {
                        open.add(lapses.get(i).id());
                        i++;
                    }
                    marked = Math.max(marked, i);
                }
            }
        }
        return Lines.together(
                about.stream().filter(line -> open.contains(line.id())).toList(), within);
    }

    /** The place of the first line that surely began after the day. */
    private static int after(List<Line> lines, LocalDate day) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (lines.get(middle).happened().earliest().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isStep(Line line, Person child) {
        return Lines.isAny(line, STEPS) || (line.is(Kind.VISIT) && Lines.sees(line, child));
    }

    private Question question(Inquiry inquiry, ForChildren teeth) {
        List<Line> promises = only(teeth.lines(), HOPE);
        List<Line> lapses = only(teeth.lines(), LAPSE).stream()
                .filter(line -> !promises.contains(line))
                .toList();
        boolean one = promises.size() == 1;
        return Draft.of(this, teeth.children())
                .ask("What was done when the worry came again after the " + what(promises) + " recorded "
                        + Lines.span(promises) + "?")
                .expected(
                        "When a promise is not kept, or what was better becomes worse again, that is seen as a pattern,"
                                + " and the child's life is looked at anew.",
                        inquiry.standard(code(), promises.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.when(promises.getFirst().happened())) + ": "
                                + words(promises.getFirst())
                                + (one
                                        ? "."
                                        : ", and so " + InWords.count(promises.size() - 1, "other time", "other times")
                                                + ".")
                                + " The worry came again "
                                + Lines.when(lapses)
                                + ". The record holds no assessment, referral or visit that saw "
                                + InWords.names(teeth.children()) + " within "
                                + inquiry.measure(code(), "followed within").inWords() + " of "
                                + (lapses.size() == 1 ? "it." : "any of these."),
                        teeth.lines())
                .unless("Illness, moving or money may explain the lapse; somebody may have spoken with the family"
                        + " without writing it down.")
                .raise();
    }

    private static String what(List<Line> hopes) {
        boolean promises = hopes.stream().allMatch(line -> line.is(Kind.PROMISE));
        boolean better = hopes.stream().noneMatch(line -> line.is(Kind.PROMISE));
        if (hopes.size() == 1) {
            return promises ? "promise" : "improvement";
        }
        return promises ? "promises" : better ? "improvements" : "promises and improvements";
    }

    private static String words(Line hope) {
        return Said.of(hope, Kind.PROMISE)
                .or(() -> Said.of(hope, Kind.IMPROVEMENT))
                .orElse("a promise or an improvement");
    }

    private static List<Line> only(List<Line> lines, Set<Kind> kinds) {
        return lines.stream().filter(line -> Lines.isAny(line, kinds)).toList();
    }
}
