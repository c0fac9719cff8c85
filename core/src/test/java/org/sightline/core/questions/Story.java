package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Chronology;
import org.sightline.core.chronology.Contradiction;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Sector;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.SightingGrade;
import org.sightline.core.rulebook.RuleBook;

/**
 * A made-up case told line by line, so that a test reads as the story it is about. Whoever is named in an entry's words
 * is in it. The dates are written as people write them: "3 May 2011", "May 2011", "2006", "2006 to 2011", "unknown".
 */
final class Story {
    private final List<Person> people = new ArrayList<>();
    private final List<StoryLine> told = new ArrayList<>();
    private final List<SameEvent> same = new ArrayList<>();
    private RuleBook rules = Figures.BOOK;
    private LocalDate asAt = LocalDate.of(2016, 1, 4);
    private ApproximateDate date = ApproximateDate.unknown();

    static Story story() {
        return new Story();
    }

    Story child(String name, String born) {
        return person(name, Person.Standing.CHILD, "", Optional.of(Dates.of(born)), Optional.empty());
    }

    Story child(String name) {
        return person(name, Person.Standing.CHILD, "", Optional.empty(), Optional.empty());
    }

    Story childWhoDied(String name, String born, String died) {
        return person(name, Person.Standing.CHILD, "", Optional.of(Dates.of(born)), Optional.of(Dates.of(died)));
    }

    Story adult(String name, String role) {
        return person(name, Person.Standing.ADULT, role, Optional.empty(), Optional.empty());
    }

    Story unnamed(String name) {
        people.add(new Person(
                name, Person.Standing.ADULT, "", List.of(), Optional.empty(), Optional.empty(), Person.Origin.UNNAMED));
        return this;
    }

    Story asAt(String day) {
        asAt = Dates.of(day).latest();
        return this;
    }

    Story asAt(LocalDate day) {
        asAt = day;
        return this;
    }

    Story by(RuleBook book) {
        rules = book;
        return this;
    }

    Story on(String when) {
        date = Dates.of(when);
        return this;
    }

    Story in(String when) {
        return on(when);
    }

    Story police(String words) {
        return wrote("Police", Sector.POLICE, words);
    }

    Story school(String words) {
        return wrote("School", Sector.SCHOOL, words);
    }

    Story hospital(String words) {
        return wrote("Hospital", Sector.HOSPITAL, words);
    }

    Story gp(String words) {
        return wrote("GP", Sector.GP, words);
    }

    Story healthVisitor(String words) {
        return wrote("Health visiting", Sector.HEALTH_VISITING, words);
    }

    Story socialCare(String words) {
        return wrote("Children's social care", Sector.SOCIAL_CARE, words);
    }

    Story housing(String words) {
        return wrote("Housing", Sector.HOUSING, words);
    }

    Story educationWelfare(String words) {
        return wrote("Education welfare service", Sector.EDUCATION_WELFARE, words);
    }

    Story wrote(String agency, Sector sector, String words) {
        told.add(new StoryLine("e" + (told.size() + 1), new Agency(agency, sector), date, words));
        return this;
    }

    /** What was read in the entry just told. */
    Story of(Kind... kinds) {
        last().kinds.addAll(List.of(kinds));
        return this;
    }

    Story saw(String child, SightingGrade grade) {
        last().saw(child, grade);
        return this;
    }

    /** The entry's column for who was told, filled or empty. */
    Story told(String whom) {
        last().told = Optional.of(whom);
        return this;
    }

    /** The entry's column for what was decided, filled or empty. */
    Story decided(String what) {
        last().decided = Optional.of(what);
        return this;
    }

    Story closed(String when) {
        last().closed = Optional.of(new DateReading(when, Dates.of(when), List.of()));
        return this;
    }

    Story from(String agency, Sector sector) {
        last().flow(new Agency(agency, sector), last().agency);
        return this;
    }

    Story passedTo(String agency, Sector sector) {
        last().flow(last().agency, new Agency(agency, sector));
        return this;
    }

    /** The two entries just told are one event, told twice. */
    Story whichIsTheSame(Contradiction... differences) {
        List<StoryLine> two = told.subList(told.size() - 2, told.size());
        same.add(new SameEvent(two.stream().map(line -> line.id).toList(), "they agree", List.of(differences)));
        return this;
    }

    /** The id of the entry just told. */
    String id() {
        return last().id;
    }

    List<Line> lines() {
        return told.stream().map(line -> line.line(people)).toList();
    }

    Inquiry inquiry() {
        return inquiry(lines());
    }

    Inquiry shuffled(long seed) {
        List<Line> lines = new ArrayList<>(lines());
        Collections.shuffle(lines, new Random(seed));
        return inquiry(lines);
    }

    List<Question> asked(Asks asks) {
        return new AskQuestions(List.of(asks)).of(inquiry());
    }

    List<Question> askedEverything() {
        return AskQuestions.all().of(inquiry());
    }

    private Inquiry inquiry(List<Line> lines) {
        return new Inquiry(new Chronology("A story", new Cast(people), lines, same), rules, RuleBook.ENGLAND, asAt);
    }

    private StoryLine last() {
        return told.getLast();
    }

    private Story person(
            String name,
            Person.Standing standing,
            String role,
            Optional<ApproximateDate> born,
            Optional<ApproximateDate> died) {
        people.add(new Person(name, standing, role, List.of(), born, died, Person.Origin.GIVEN));
        return this;
    }
}
