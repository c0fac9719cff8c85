package org.sightline.app.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.app.rulebook.LoadRuleBook;
import org.sightline.app.rulebook.RuleBookRead;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.Sector;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Mention;
import org.sightline.core.people.Person;
import org.sightline.core.questions.AskQuestions;
import org.sightline.core.questions.Inquiry;
import org.sightline.core.questions.Question;
import org.sightline.core.readings.Cue;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Reading;
import org.sightline.core.rulebook.RuleBook;

/** The questions and the rule book that ships with them know each other. */
class ShippedMeasuresTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 4);
    private static final Cue CUE = new Cue("words", -1, "term");

    @Test
    void every_figure_that_a_question_goes_by_stands_in_the_shipped_rule_book() {
        List<Question> asked = AskQuestions.all().of(inquiry());
        assertThat(asked).isNotEmpty();
        assertThat(asked).extracting(question -> question.expected().rule()).noneMatch(String::isBlank);
    }

    @Test
    void every_question_names_its_rule_or_measure() {
        assertThat(AskQuestions.all().of(inquiry()))
                .allSatisfy(question -> assertThat(question.expected().rule()).isNotEqualTo("reading"));
    }

    /** One line of every kind by each of three agencies, so that nothing is left unasked for want of lines. */
    private static Inquiry inquiry() {
        Person ada = child("Ada", LocalDate.of(2004, 6, 1));
        Person ben = child("Ben", LocalDate.of(2008, 6, 1));
        List<Line> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            lines.add(line(lines.size(), Sector.SOCIAL_CARE, kind));
            lines.add(line(lines.size(), Sector.HEALTH_VISITING, kind));
            lines.add(line(lines.size(), Sector.SCHOOL, kind));
        }
        RuleBook rules = ((RuleBookRead.Loaded) LoadRuleBook.shipped()).book();
        Chronology chronology = new Chronology("A case", new Cast(List.of(ada, ben)), lines, List.of());
        return new Inquiry(chronology, rules, RuleBook.ENGLAND, LocalDate.of(2018, 1, 1));
    }

    private static Person child(String name, LocalDate born) {
        return new Person(
                name,
                Person.Standing.CHILD,
                "",
                List.of(),
                Optional.of(ApproximateDate.on(born)),
                Optional.empty(),
                Person.Origin.GIVEN);
    }

    private static Line line(int row, Sector sector, Kind kind) {
        ApproximateDate date = ApproximateDate.on(FIRST.plusWeeks(row));
        When when = new When(new DateReading(date.edtf(), date, List.of()), Optional.empty(), Optional.empty());
        Source source = new Source(
                sector.label() + ".csv",
                "",
                new Place(Place.Kind.TABLE, "1", row),
                List.of(new Cell("What happened", Field.EVENT, kind.label())));
        String id = "e" + row;
        Reading reading = new Reading(
                id, List.of(new Mention("Ada", "Ada", "name")), List.of(new KindRead(kind, CUE)), List.of(), List.of());
        return new Line(new Entry(id, when, new Agency(sector.label(), sector), source), reading);
    }
}
