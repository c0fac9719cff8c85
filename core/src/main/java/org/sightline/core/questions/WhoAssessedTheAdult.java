package org.sightline.core.questions;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;

/** An adult close to the children whom agencies knew of, and whom no assessment in the record looked at. */
@AutoService(Asks.class)
public final class WhoAssessedTheAdult implements Asks {
    /** What an entry speaks of when an adult is part of the household's life, rather than a relative who rang up. */
    private static final Set<Kind> PART_OF_THE_HOUSEHOLD = Set.of(
            Kind.ADULT_JOINED,
            Kind.ADULT_LEFT,
            Kind.DOMESTIC_ABUSE,
            Kind.SUBSTANCE_USE,
            Kind.NOT_ASSESSED,
            Kind.INJURY,
            Kind.PREGNANCY);

    private static final Set<Kind> COMES_IN = Set.of(Kind.REFERRAL, Kind.NOTIFICATION, Kind.FAMILY_WARNING);
    private static final Set<Kind> ENDS = Set.of(Kind.NO_FURTHER_ACTION, Kind.CLOSURE, Kind.NO_CONCERNS);

    @Override
    public String code() {
        return "ADULT-UNKNOWN";
    }

    @Override
    public List<Question> ask(Inquiry inquiry) {
        List<Person> adults = inquiry.chronology().cast().adults();
        Optional<Person> carer = bestKnown(inquiry, adults);
        List<Person> named = new ArrayList<>();
        List<Person> unnamed = new ArrayList<>();
        for (Person adult : adults) {
            if (carer.filter(adult::equals).isEmpty() && isOpen(inquiry.linesOf(adult.name()))) {
                (adult.origin() == Person.Origin.UNNAMED ? unnamed : named).add(adult);
            }
        }
        List<Question> questions = new ArrayList<>();
        if (!named.isEmpty()) {
            questions.add(question(
                    inquiry,
                    named,
                    "Who had assessed " + InWords.names(named) + ", and what did each agency know about "
                            + (named.size() == 1 ? named.getFirst().name() : "them") + "?"));
        }
        if (!unnamed.isEmpty()) {
            questions.add(question(
                    inquiry,
                    unnamed,
                    "Who " + InWords.was(unnamed) + " " + InWords.names(unnamed)
                            + ", and did any agency find out and assess what part "
                            + (unnamed.size() == 1 ? "this person" : "each") + " had in the children's lives?"));
        }
        return questions;
    }

    /** The adult of whom the record speaks most is the one agencies dealt with; the question is about the others. */
    private static Optional<Person> bestKnown(Inquiry inquiry, List<Person> adults) {
        Optional<Person> best = Optional.empty();
        int most = 0;
        for (Person adult : adults) {
            int lines = inquiry.linesOf(adult.name()).size();
            if (lines > most) {
                most = lines;
                best = Optional.of(adult);
            }
        }
        return best;
    }

    /** A row that says that the adult was not assessed keeps the question open, whatever other rows began. */
    private static boolean isOpen(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.is(Kind.NOT_ASSESSED))
                || (lines.stream().anyMatch(line -> Lines.isAny(line, PART_OF_THE_HOUSEHOLD))
                        && lines.stream().noneMatch(WhoAssessedTheAdult::assesses));
    }

    private static boolean assesses(Line line) {
        return line.is(Kind.ASSESSMENT) && !line.is(Kind.NOT_ASSESSED) && !onlyStarts(line);
    }

    /** A row of how a matter came in, which does not end it: the adult is why the children's assessment began. */
    private static boolean onlyStarts(Line line) {
        return Lines.isAny(line, COMES_IN) && !Lines.isAny(line, ENDS);
    }

    private Question question(Inquiry inquiry, List<Person> adults, String ask) {
        List<Line> evidence = adults.stream()
                .flatMap(adult -> inquiry.linesOf(adult.name()).stream())
                .toList();
        String found = String.join(
                " ", adults.stream().map(adult -> known(adult, inquiry)).toList());
        return Draft.of(this, adults)
                .ask(ask)
                .expected(
                        "An adult who lives with children, or is close to them, is part of any assessment of those"
                                + " children, as a risk, as a protection, or both.",
                        inquiry.standard(code(), evidence.getFirst().happened()))
                .found(found, evidence)
                .unless("An assessment may have looked at them without naming them, or stand in a file that was not"
                        + " sent in.")
                .raise();
    }

    private static String known(Person adult, Inquiry inquiry) {
        List<Line> lines = inquiry.linesOf(adult.name());
        String stands = adult.name() + (adult.origin() == Person.Origin.UNNAMED ? " is mentioned in " : " is named in ")
                + InWords.count(lines.size(), "entry", "entries") + " of " + InWords.agencies(Lines.agencies(lines))
                + ", " + Lines.span(lines) + "; ";
        return lines.stream()
                .filter(line -> line.is(Kind.NOT_ASSESSED))
                .findFirst()
                .map(line ->
                        stands + "the entry of " + InWords.date(line.happened()) + " (" + InWords.agency(line.agency())
                                + ") says: " + Said.of(line, Kind.NOT_ASSESSED).orElse("not assessed") + ".")
                .orElseGet(() -> stands + notAssessed(adult, lines));
    }

    private static String notAssessed(Person adult, List<Line> lines) {
        String name = adult.origin() == Person.Origin.UNNAMED ? "this person" : adult.name();
        List<Line> began =
                lines.stream().filter(line -> line.is(Kind.ASSESSMENT)).toList();
        return began.isEmpty()
                ? "the record holds no assessment that names " + name + "."
                : "an assessment is spoken of " + Lines.when(began) + ", and no entry says that it looked at " + name
                        + ".";
    }
}
