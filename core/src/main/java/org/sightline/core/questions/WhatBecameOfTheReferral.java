package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.Flow;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** A referral or notice that children's social care received, or was sent, and no decision about it in the record. */
@AutoService(Asks.class)
public final class WhatBecameOfTheReferral implements Asks {
    private static final String DECISION_RULE = "REF-1";
    private static final Set<Kind> ASKS_FOR_A_DECISION = Set.of(Kind.REFERRAL, Kind.NOTIFICATION);
    private static final Set<Kind> DECIDES = Set.of(
            Kind.DECISION,
            Kind.NO_FURTHER_ACTION,
            Kind.ASSESSMENT,
            Kind.STRATEGY_DISCUSSION,
            Kind.SECTION_47,
            Kind.CLOSURE,
            Kind.CONFERENCE,
            Kind.PLAN);

    @Override
    public String code() {
        return "REF-NO-OUTCOME";
    }

    @Override
    public List<String> rules() {
        return List.of(DECISION_RULE, code());
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        Limit decided = inquiry.measure(code(), "decided within");
        List<Line> careLines = inquiry.lines().stream()
                .filter(line -> line.agency().sector() == Sector.SOCIAL_CARE)
                .toList();
        LineDates decisions = LineDates.of(careLines.stream()
                .filter(line -> Lines.isAny(line, DECIDES) && !isReceived(line))
                .toList());
        List<Question> questions = new ArrayList<>();
        Lines.byAgency(careLines.stream()
                        .filter(WhatBecameOfTheReferral::isReceived)
                        .filter(line -> !isDecidedInItself(line))
                        .filter(line -> isDue(inquiry, line, decided))
                        .filter(line -> !decisions.anyAfter(line.happened(), decided))
                        .toList())
                .forEach((agency, lines) -> Lines.together(lines, inquiry.measure(code(), "together"))
                        .forEach(group -> questions.add(received(inquiry, agency, group))));
        sent(inquiry, careLines, decided).forEach(questions::add);
        return questions;
    }

    private static boolean isReceived(Line line) {
        return Lines.isAny(line, ASKS_FOR_A_DECISION);
    }

    /** A row that has a place for the decision is decided once that place is filled, whatever it says there. */
    private static boolean isDecidedInItself(Line line) {
        return line.entry().hasColumn(Field.ACTION)
                ? line.entry().says(Field.ACTION).isPresent()
                : Lines.isAny(line, DECIDES);
    }

    private static boolean isDue(Inquiry inquiry, Line line, Limit decided) {
        return Apart.isDated(line.happened())
                && inquiry.hasPassed(decided.after(line.happened().latest()));
    }

    /** What other agencies say they sent, and children's social care does not say it received. */
    private List<Question> sent(Inquiry inquiry, List<Line> careLines, Limit decided) {
        LineDates receipts = LineDates.of(
                careLines.stream().filter(WhatBecameOfTheReferral::isReceived).toList());
        List<Line> unheard = inquiry.lines().stream()
                .filter(line -> line.agency().sector() != Sector.SOCIAL_CARE)
                .filter(line -> Lines.isAny(line, ASKS_FOR_A_DECISION) || line.is(Kind.SHARED))
                .filter(line -> line.reading().flows().stream().anyMatch(flow -> goesToCare(flow, line)))
                .filter(line -> isDue(inquiry, line, decided))
                .filter(line -> !receipts.anyAfter(line.happened(), decided))
                .toList();
        List<Question> questions = new ArrayList<>();
        Lines.byAgency(unheard)
                .forEach((agency, lines) -> Lines.together(lines, inquiry.measure(code(), "together"))
                        .forEach(group -> questions.add(sent(inquiry, agency, group))));
        return questions;
    }

    private static boolean goesToCare(Flow flow, Line line) {
        return flow.to().sector() == Sector.SOCIAL_CARE && Receipts.isSame(flow.from(), line.agency());
    }

    private Question received(Inquiry inquiry, Agency agency, List<Line> lines) {
        boolean one = lines.size() == 1;
        boolean emptyPlace = lines.stream().allMatch(line -> line.entry().hasColumn(Field.ACTION));
        return draft(inquiry, lines)
                .ask("What became of the " + what(lines) + from(lines) + " " + Lines.when(lines) + "?")
                .found(
                        (emptyPlace
                                        ? "In " + (one ? "this entry" : "each of these entries") + " of "
                                                + InWords.agency(agency) + " the space for the decision is empty"
                                        : "The record of " + InWords.agency(agency) + " holds no decision on "
                                                + (one ? "it" : "them"))
                                + ", and no entry there shows one within "
                                + inquiry.measure(code(), "decided within").inWords() + ".",
                        lines)
                .unless("A decision may have been made and written elsewhere, or the matter may have been taken up in"
                        + " work that was already under way.")
                .raise();
    }

    private Question sent(Inquiry inquiry, Agency agency, List<Line> lines) {
        boolean one = lines.size() == 1;
        return draft(inquiry, lines)
                .ask("What became of the information that " + InWords.agency(agency)
                        + " passed to children's social care " + Lines.when(lines) + "?")
                .found(
                        InWords.sentence(InWords.agency(agency)) + " recorded " + (one ? "it" : "them")
                                + " as passed on. The record holds no entry of children's social care that received "
                                + (one ? "it" : "any of them") + ", and no decision.",
                        lines)
                .unless("It may have been received under another date, by another team, or joined to work under way;"
                        + " or it was meant to be sent and was not.")
                .raise();
    }

    private Draft draft(Inquiry inquiry, List<Line> lines) {
        return Draft.of(this, inquiry.childrenOf(lines))
                .expected(
                        "A referral or notice about a child gets a decision on what will be done, and whoever sent it"
                                + " hears of it.",
                        inquiry.standard(DECISION_RULE, lines.getFirst().happened()),
                        inquiry.standard(code(), lines.getFirst().happened()));
    }

    private static String what(List<Line> lines) {
        boolean referrals = lines.stream().allMatch(line -> line.is(Kind.REFERRAL));
        boolean notices = lines.stream().noneMatch(line -> line.is(Kind.REFERRAL));
        if (lines.size() == 1) {
            return referrals ? "referral" : "notice";
        }
        return InWords.number(lines.size()) + " "
                + (referrals ? "referrals" : notices ? "notices" : "referrals and notices");
    }

    private static String from(List<Line> lines) {
        List<Agency> from = lines.stream()
                .flatMap(line -> line.reading().flows().stream()
                        .map(Flow::from)
                        .filter(agency -> !Receipts.isSame(agency, line.agency())))
                .distinct()
                .toList();
        return from.isEmpty() ? "" : " from " + InWords.agencies(from);
    }
}
