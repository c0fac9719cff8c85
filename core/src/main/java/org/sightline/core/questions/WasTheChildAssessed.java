package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.rulebook.Limit;

/**
 * Something that normally brings an assessment, known to those who assess, and a child of the household whom no
 * assessment after it names: often the brother or sister of the child it happened to.
 */
@AutoService(Asks.class)
public final class WasTheChildAssessed implements Asks {
    private static final Set<Kind> CALLS_FOR_IT = Set.of(Kind.SUSPECTED_ABUSE, Kind.CHILD_TELLS);
    private static final Set<Kind> ASSESSED = Set.of(Kind.ASSESSMENT, Kind.SECTION_47, Kind.CONFERENCE);

    @Override
    public String code() {
        return "ASM-EXPECTED";
    }

    @Override
    public List<String> rules() {
        return List.of("S47", "STRAT", "ASM-CORE", "ASM-45", code());
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        List<Line> triggers = Events.first(
                inquiry,
                inquiry.lines().stream()
                        .filter(line -> Lines.isAny(line, CALLS_FOR_IT) && !line.is(Kind.DEATH))
                        .filter(line -> Apart.isDated(line.happened()) && reachedSocialCare(inquiry, line))
                        .toList());
        List<Line> referrals = inquiry.lines(Kind.REFERRAL).stream()
                .filter(line -> line.agency().sector() == Sector.SOCIAL_CARE && Apart.isDated(line.happened()))
                .toList();
        LineDates anybodys = LineDates.of(assessments(inquiry.lines()));
        Limit within = inquiry.measure(code(), "assessed within");
        List<Line> assessed = referrals.stream()
                .filter(line -> anybodys.anyAfter(line.happened(), within))
                .toList();
        List<Question> questions = new ArrayList<>(JointEnquiry.ask(this, inquiry, triggers));
        ForChildren.each(inquiry, child -> unassessed(inquiry, child, triggers, assessed))
                .forEach(open -> questions.add(question(inquiry, open)));
        return questions;
    }

    private static boolean reachedSocialCare(Inquiry inquiry, Line line) {
        return inquiry.tellings(line).stream()
                .anyMatch(telling -> telling.agency().sector() == Sector.SOCIAL_CARE
                        || telling.reading().flows().stream()
                                .anyMatch(flow -> flow.to().sector() == Sector.SOCIAL_CARE));
    }

    private List<List<Line>> unassessed(Inquiry inquiry, Person child, List<Line> triggers, List<Line> referrals) {
        Limit within = inquiry.measure(code(), "assessed within");
        LineDates own = LineDates.of(assessments(inquiry.concerning(child)));
        List<Line> open = new ArrayList<>();
        triggers.stream()
                .filter(line -> Children.isAlive(child, line.happened()))
                .filter(line -> !own.anyAfter(line.happened(), within))
                .forEach(open::add);
        referrals.stream()
                .filter(line -> line.about(child.name()))
                .filter(line -> !own.anyAfter(line.happened(), within))
                .forEach(open::add);
        List<Line> due = Events.first(inquiry, inquiry.lines(), open).stream()
                .filter(line -> inquiry.hasPassed(within.after(line.happened().latest())))
                .toList();
        return Lines.together(due, inquiry.measure(code(), "together"));
    }

    private static List<Line> assessments(List<Line> lines) {
        return lines.stream().filter(line -> Lines.isAny(line, ASSESSED)).toList();
    }

    private Question question(Inquiry inquiry, ForChildren open) {
        List<Line> triggers = open.lines();
        String children = InWords.names(open.children());
        boolean one = open.children().size() == 1;
        Line first = triggers.getFirst();
        return Draft.of(this, open.children())
                .ask((one ? "Was " : "Were ") + children + " assessed after " + Events.inWords(triggers)
                        + "? If not, why not?")
                .expected(
                        "What suggests that one child of a household may have been harmed brings an assessment of that"
                                + " child, and of the brothers and sisters who live with the same adults.",
                        inquiry.standard("S47", first.happened()),
                        inquiry.standard("ASM-CORE", first.happened()),
                        inquiry.standard("ASM-45", first.happened()),
                        inquiry.standard(code(), first.happened()))
                .found(
                        "The record holds no assessment, section 47 enquiry or conference that names " + children
                                + " within "
                                + inquiry.measure(code(), "assessed within").inWords() + " after "
                                + (Events.inWords(triggers).equals(Events.inWords(first)) ? "it." : "any of them."),
                        triggers)
                .unless("An assessment of one child may have looked at every child in the home without naming each, or"
                        + " stand in another child's file.")
                .raise();
    }
}
