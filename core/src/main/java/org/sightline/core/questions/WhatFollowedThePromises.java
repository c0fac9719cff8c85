package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
        Set<Line> open = new LinkedHashSet<>();
        for (int i = 0; i < about.size(); i++) {
            if (Lines.isAny(about.get(i), HOPE)) {
                List<Line> lapses = lapsesAfter(about, i, within);
                if (!lapses.isEmpty() && !steps.anyAfter(lapses.getFirst().happened(), followed)) {
                    open.add(about.get(i));
                    open.addAll(lapses);
                }
            }
        }
        return Lines.together(about.stream().filter(open::contains).toList(), within);
    }

    private static boolean isStep(Line line, Person child) {
        return Lines.isAny(line, STEPS) || (line.is(Kind.VISIT) && Lines.sees(line, child));
    }

    private static List<Line> lapsesAfter(List<Line> about, int promise, Limit within) {
        Line hope = about.get(promise);
        List<Line> lapses = new ArrayList<>();
        for (int i = promise + 1; i < about.size(); i++) {
            Line line = about.get(i);
            if (line.happened().earliest().isAfter(within.after(hope.happened().latest()))) {
                break;
            }
            if (Lines.isAny(line, LAPSE)
                    && line.happened().earliest().isAfter(hope.happened().earliest())) {
                lapses.add(line);
            }
        }
        return lapses;
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
                                + ". The record holds no assessment, referral or visit that saw the"
                                + " child in answer.",
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
