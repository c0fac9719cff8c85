package org.sightline.core.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/** Suspected abuse of a child that children's social care or the police knew of, and no joint enquiry in the record. */
final class JointEnquiry {
    private static final Set<Kind> OTHER_STEPS =
            Set.of(Kind.STRATEGY_DISCUSSION, Kind.ASSESSMENT, Kind.MEDICAL_EXAMINATION, Kind.POLICE_ACTION);

    private JointEnquiry() {}

    static List<Question> ask(WasTheChildAssessed asks, Inquiry inquiry, List<Line> suspicions) {
        Limit within = inquiry.measure(asks.code(), "enquired within");
        LineDates enquiries = LineDates.of(inquiry.lines(Kind.SECTION_47));
        List<Line> open = suspicions.stream()
                .filter(line -> line.is(Kind.SUSPECTED_ABUSE) && !enquiries.anyAfter(line.happened(), within))
                .filter(line -> inquiry.hasPassed(within.after(line.happened().latest())))
                .toList();
        return Lines.together(open, inquiry.measure(asks.code(), "together")).stream()
                .map(group -> question(asks, inquiry, group, within))
                .toList();
    }

    private static Question question(WasTheChildAssessed asks, Inquiry inquiry, List<Line> suspicions, Limit within) {
        Line first = suspicions.getFirst();
        List<Line> tellings = suspicions.stream()
                .flatMap(line -> inquiry.tellings(line).stream())
                .toList();
        List<Line> steps = steps(inquiry, suspicions, within);
        List<Line> evidence = new ArrayList<>(tellings);
        evidence.addAll(steps);
        List<Person> children = inquiry.childrenOf(suspicions);
        return Draft.of(asks, children)
                .ask("Was there a section 47 enquiry, with the police, after " + Events.inWords(suspicions)
                        + "? If not, who decided so, and why?")
                .expected(
                        "Reasonable cause to suspect significant harm brings a strategy discussion and an enquiry in"
                                + " which children's social care, the police and health take part.",
                        inquiry.standard("S47", first.happened()),
                        inquiry.standard("STRAT", first.happened()))
                .found(
                        "The record holds no section 47 enquiry within " + within.inWords() + "." + steps(steps)
                                + police(tellings, steps),
                        evidence)
                .unless("The enquiry may have been made under the name of the assessment, or it was agreed with reasons"
                        + " that none was needed.")
                .raise();
    }

    private static List<Line> steps(Inquiry inquiry, List<Line> suspicions, Limit within) {
        Line first = suspicions.getFirst();
        Line last = suspicions.getLast();
        return LineDates.between(
                inquiry.lines().stream()
                        .filter(line -> Lines.isAny(line, OTHER_STEPS) && !line.is(Kind.DEATH))
                        .toList(),
                first.happened().earliest(),
                within.after(last.happened().latest()));
    }

    private static String steps(List<Line> steps) {
        List<String> held = OTHER_STEPS.stream()
                .sorted()
                .flatMap(kind -> steps.stream()
                        .filter(line -> line.is(kind))
                        .findFirst()
                        .map(line -> named(kind) + " " + InWords.when(line.happened()))
                        .stream())
                .toList();
        return held.isEmpty() ? "" : " It does hold " + InWords.list(held) + ".";
    }

    private static String named(Kind kind) {
        return (kind == Kind.ASSESSMENT ? "an " : kind == Kind.POLICE_ACTION ? "" : "a ") + kind.label();
    }

    /** What the police say they did, in their own words. */
    private static String police(List<Line> tellings, List<Line> steps) {
        List<Line> all = new ArrayList<>(tellings);
        all.addAll(steps);
        return all.stream()
                .filter(line -> line.agency().sector() == Sector.POLICE)
                .map(line -> line.entry().says(Field.ACTION))
                .flatMap(Optional::stream)
                .findFirst()
                .map(words -> " The police write: " + Said.quoted(words) + ".")
                .orElse("");
    }
}
