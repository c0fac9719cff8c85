package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** A child who was not brought, again and again, and no step in the record that asked why. */
@AutoService(Asks.class)
public final class WhatFollowedMissedAppointments implements Asks {
    private static final Set<Kind> KEPT = Set.of(Kind.APPOINTMENT, Kind.HEALTH_CHECK, Kind.MEDICAL_EXAMINATION);
    private static final Set<Kind> STEPS = Set.of(
            Kind.SHARED, Kind.REFERRAL, Kind.STRATEGY_DISCUSSION, Kind.SECTION_47, Kind.ASSESSMENT, Kind.CONFERENCE);

    @Override
    public String code() {
        return "WNB-RUN";
    }

    @Override
    public List<String> rules() {
        return List.of("WNB", code());
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Map<Agency, Set<Person>> expected = expected(inquiry);
        return ForChildren.each(inquiry, child -> runs(inquiry, child, expected)).stream()
                .map(run -> question(inquiry, run))
                .toList();
    }

    private List<List<Line>> runs(Inquiry inquiry, Person child, Map<Agency, Set<Person>> expected) {
        Limit followed = inquiry.measure(code(), "followed within");
        List<Line> missed = new ArrayList<>();
        List<Line> kept = new ArrayList<>();
        List<Line> steps = new ArrayList<>();
        for (Line line : inquiry.concerning(child)) {
            boolean notBrought = isMissed(line);
            if (notBrought && isOf(inquiry, child, line, expected) && Apart.isDated(line.happened())) {
                missed.add(line);
            }
            if (!notBrought && isKept(line, child)) {
                kept.add(line);
            }
            if (Lines.isAny(line, STEPS) || (line.is(Kind.VISIT) && Lines.sees(line, child))) {
                steps.add(line);
            }
        }
        LineDates attended = LineDates.of(kept);
        LineDates answers = LineDates.of(steps);
        return Lines.together(missed, inquiry.measure(code(), "apart")).stream()
                .filter(run -> isRun(inquiry, Events.surelyApart(run), attended))
                .filter(run -> !attended.anyAfter(run.getLast().happened(), followed)
                        && !answers.anyAfter(run.getLast().happened(), followed))
                .filter(run -> inquiry.hasPassed(
                        followed.after(run.getLast().happened().latest())))
                .toList();
    }

    /** What a parent cancels with a social worker, and a list that a family is taken off, is no appointment of a child. */
    private static boolean isMissed(Line line) {
        return !line.is(Kind.REMOVED_FROM_LIST)
                && (line.is(Kind.NOT_BROUGHT)
                        || (line.is(Kind.CANCELLED) && line.agency().sector().isHealth()));
    }

    /** An appointment is the child's whom it names; where it names none, of the one child whom that agency expected. */
    private static boolean isOf(Inquiry inquiry, Person child, Line line, Map<Agency, Set<Person>> expected) {
        return line.about(child.name())
                || inquiry.children().size() == 1
                || Set.of(child).equals(expected.get(line.agency()));
    }

    /** The children whom each agency names where one was not brought. */
    private static Map<Agency, Set<Person>> expected(Inquiry inquiry) {
        Map<Agency, Set<Person>> expected = new HashMap<>();
        for (Line line : inquiry.lines(Kind.NOT_BROUGHT)) {
            expected.computeIfAbsent(line.agency(), none -> new HashSet<>()).addAll(inquiry.childrenIn(line));
        }
        return expected;
    }

    private static boolean isKept(Line line, Person child) {
        return line.agency().sector().isHealth()
                && (Lines.sees(line, child) || (Lines.isAny(line, KEPT) && line.about(child.name())));
    }

    /** So many in a row, or so many within a year even if one between was kept (field practice on "was not brought"). */
    private boolean isRun(Inquiry inquiry, List<Line> missed, LineDates attended) {
        int inARow = inquiry.measure(code(), "in a row").amount();
        int inAYear = inquiry.measure(code(), "in the time").amount();
        Limit year = inquiry.measure(code(), "time");
        int row = 0;
        for (int i = 0; i < missed.size(); i++) {
            boolean running = i > 0
                    && !attended.any(
                            missed.get(i - 1).happened().latest(),
                            missed.get(i).happened().earliest());
            row = running ? row + 1 : 1;
            boolean many = i + 1 >= inAYear
                    && !Apart.surelyMoreThan(
                            year,
                            missed.get(i + 1 - inAYear).happened(),
                            missed.get(i).happened());
            if (row >= inARow || many) {
                return true;
            }
        }
        return false;
    }

    private Question question(Inquiry inquiry, ForChildren run) {
        List<Line> missed = run.lines();
        String children = InWords.names(run.children());
        return Draft.of(this, run.children())
                .ask("What was done after " + what(run) + " " + Lines.span(missed) + ", and did anybody ask why?")
                .expected(
                        "A child depends on an adult to be brought. Appointments missed or put off again and again are"
                                + " looked at together, and somebody finds out how the child is.",
                        inquiry.standard("WNB", missed.getFirst().happened()),
                        inquiry.standard(code(), missed.getFirst().happened()))
                .found(
                        InWords.sentence(InWords.agencies(Lines.agencies(missed))) + " recorded this "
                                + Lines.when(missed) + ". The record holds no later appointment that was kept, no visit"
                                + " that saw " + children + " and no word to another agency within "
                                + inquiry.measure(code(), "followed within").inWords() + " of the last.",
                        missed)
                .unless("The family may not have had the letters, may have rung, or may have gone somewhere else; a"
                        + " later contact may stand in a record that was not sent in.")
                .raise();
    }

    private static String what(ForChildren run) {
        List<Line> missed = run.lines();
        String children = InWords.names(run.children());
        String times = InWords.count(Events.surelyApart(missed).size(), "time", "times");
        String notBrought = children + " " + InWords.was(run.children()) + " not brought";
        if (missed.stream().allMatch(line -> line.is(Kind.NOT_BROUGHT))) {
            return notBrought + " " + times;
        }
        String cancelled = InWords.count(missed.size(), "appointment", "appointments") + " of " + children;
        return missed.stream().noneMatch(line -> line.is(Kind.NOT_BROUGHT))
                ? cancelled + " " + InWords.was(missed) + " cancelled"
                : notBrought + ", or the appointment was cancelled, " + times;
    }
}
