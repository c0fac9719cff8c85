package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** Workers who could not get in, time after time, and no step in the record to see the child another way. */
@AutoService(Asks.class)
public final class WhatFollowedNoAccess implements Asks {
    private static final Set<Kind> STEPS =
            Set.of(Kind.STRATEGY_DISCUSSION, Kind.SECTION_47, Kind.ASSESSMENT, Kind.CONFERENCE, Kind.POLICE_ACTION);

    @Override
    public String code() {
        return "NOACCESS-RUN";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        return ForChildren.each(inquiry, child -> runs(inquiry, child)).stream()
                .map(run -> question(inquiry, run))
                .toList();
    }

    /** Calls without access, one after the other, until the child is seen; only those after which nothing followed. */
    private List<List<Line>> runs(Inquiry inquiry, Person child) {
        Limit apart = inquiry.measure(code(), "apart");
        Limit followed = inquiry.measure(code(), "followed within");
        int times = inquiry.measure(code(), "limit").amount();
        List<List<Line>> runs = new ArrayList<>();
        List<Line> steps = new ArrayList<>();
        List<Line> calls = new ArrayList<>();
        for (Line line : inquiry.concerning(child)) {
            if (Lines.sees(line, child) || Lines.isAny(line, STEPS)) {
                steps.add(line);
                close(calls, runs);
            } else if (isCallInVain(line) && Apart.isDated(line.happened())) {
                calls.add(line);
            }
        }
        close(calls, runs);
        LineDates answers = LineDates.of(steps);
        return runs.stream()
                .flatMap(run -> Lines.together(run, apart).stream())
                .filter(run -> run.size() >= times)
                .filter(run -> !answers.anyAfter(run.getLast().happened(), followed))
                .filter(run -> inquiry.hasPassed(
                        followed.after(run.getLast().happened().latest())))
                .toList();
    }

    private static boolean isCallInVain(Line line) {
        return line.is(Kind.NO_ACCESS) || (line.is(Kind.VISIT) && line.is(Kind.CHILD_NOT_SEEN));
    }

    private static void close(List<Line> calls, List<List<Line>> runs) {
        if (!calls.isEmpty()) {
            runs.add(List.copyOf(calls));
            calls.clear();
        }
    }

    private Question question(Inquiry inquiry, ForChildren run) {
        List<Line> calls = run.lines();
        String children = InWords.names(run.children());
        return Draft.of(this, run.children())
                .ask("What was done to see " + children + " after " + InWords.number(calls.size()) + " attempts "
                        + Lines.span(calls) + " ended without anybody seeing "
                        + (run.children().size() == 1 ? "the child" : "the children") + "?")
                .expected(
                        "When workers cannot get in or do not see the child "
                                + InWords.number(
                                        inquiry.measure(code(), "limit").amount())
                                + " times running, another way is found to see the child, or it is decided with others"
                                + " what to do.",
                        inquiry.standard(code(), calls.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.agencies(Lines.agencies(calls))) + " tried " + Lines.when(calls)
                                + ". The record holds no sighting of " + children + " and no discussion of it within "
                                + inquiry.measure(code(), "followed within").inWords() + " of the last.",
                        calls)
                .unless("The family may have been out, or seen by somebody else soon after; a later call that went well"
                        + " may not have been written down.")
                .raise();
    }
}
