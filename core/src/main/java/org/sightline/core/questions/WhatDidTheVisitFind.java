package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.readings.Kind;

/** A visit of which the record says neither who was seen nor what was found. */
@AutoService(Asks.class)
public final class WhatDidTheVisitFind implements Asks {
    private static final Set<Kind> RESULT = EnumSet.of(
            Kind.CHILD_NOT_SEEN,
            Kind.NO_ACCESS,
            Kind.CANCELLED,
            Kind.NO_CONCERNS,
            Kind.INJURY,
            Kind.SUSPECTED_ABUSE,
            Kind.EXPLANATION,
            Kind.NEGLECT_SIGN,
            Kind.DOMESTIC_ABUSE,
            Kind.SUBSTANCE_USE,
            Kind.ADULT_MENTAL_HEALTH,
            Kind.CHILD_TELLS,
            Kind.CHILD_ASKS,
            Kind.PROMISE,
            Kind.IMPROVEMENT,
            Kind.ASSESSMENT);

    @Override
    public String code() {
        return "VISIT-NO-RESULT";
    }

    @Override
    public List<String> rules() {
        return List.of("CPV-Q", code());
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        List<Line> visits = inquiry.lines(Kind.VISIT);
        LineDates told = LineDates.of(
                visits.stream().filter(WhatDidTheVisitFind::saysResult).toList());
        List<Line> silent = visits.stream()
                .filter(line -> !saysResult(line) && !isToldElsewhere(inquiry, line, told))
                .toList();
        List<Question> questions = new ArrayList<>();
        Lines.byAgency(silent)
                .forEach((agency, lines) -> Lines.together(lines, inquiry.measure(code(), "together"))
                        .forEach(group -> questions.add(question(inquiry, agency, group))));
        return questions;
    }

    private static boolean saysResult(Line line) {
        return !line.reading().sightings().isEmpty() || Lines.isAny(line, RESULT);
    }

    /** Another entry of a visit in the same time may tell what this one found; then there is nothing to ask. */
    private static boolean isToldElsewhere(Inquiry inquiry, Line line, LineDates told) {
        return inquiry.tellings(line).stream().anyMatch(WhatDidTheVisitFind::saysResult)
                || (Apart.isDated(line.happened())
                        && told.any(line.happened().earliest(), line.happened().latest()));
    }

    private Question question(Inquiry inquiry, Agency agency, List<Line> visits) {
        boolean one = visits.size() == 1;
        String visit = one ? "visit" : InWords.number(visits.size()) + " visits";
        return Draft.of(this, inquiry.childrenOf(visits))
                .ask("What did the " + visit + " by " + InWords.agency(agency) + " " + Lines.span(visits)
                        + " find, and who was seen?")
                .expected(
                        "An entry of a visit says who was seen, whether the child was, and what was found.",
                        inquiry.standard("CPV-Q", visits.getFirst().happened()),
                        inquiry.standard(code(), visits.getFirst().happened()))
                .found(
                        (one ? "The entry says that a visit was made " : "The entries say that visits were made ")
                                + Lines.when(visits) + ", and not who was seen or what was found. The record holds no"
                                + " other entry that says so.",
                        visits)
                .unless("What was found may be written in another record, or have been passed on by word of mouth.")
                .raise();
    }
}
