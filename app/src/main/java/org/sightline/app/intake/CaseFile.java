package org.sightline.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.people.CaseGiven;
import org.sightline.core.people.Cast;
import org.sightline.core.people.NameApart;
import org.sightline.core.people.Person;

/**
 * Reads {@code case.yaml}: who is in scope, and of which authority. What cannot be understood costs nothing else; each
 * fault is a sentence with its line.
 */
public final class CaseFile {

    public static final String NAME = "case.yaml";

    private static final Set<String> OF_CASE = Set.of("case", "authority", "children", "adults", "period");
    private static final Set<String> OF_PERSON =
            Set.of("name", "role", "born", "died", "aliases", "alias", "from", "to");

    private final DateContext likely;
    private final List<String> doubts = new ArrayList<>();

    private CaseFile(DateContext likely) {
        this.likely = likely;
    }

    /** @param likely between which days dates of birth and periods are likely to lie */
    public static CaseGiven read(String text, DateContext likely) {
        CaseFile file = new CaseFile(likely);
        try {
            return switch (YamlText.parse(text, NAME)) {
                case YamlText.Mapping mapping -> file.read(mapping);
                default -> file.empty("case.yaml has no 'children:'; write the children and adults of the case in it.");
            };
        } catch (YamlText.Unreadable broken) {
            return file.empty(broken.sentence());
        }
    }

    private CaseGiven empty(String doubt) {
        return new CaseGiven("", "", new Cast(List.of()), Optional.empty(), List.of(doubt));
    }

    private CaseGiven read(YamlText.Mapping mapping) {
        checkKeys(mapping, OF_CASE);
        List<Person> people = new ArrayList<>();
        people.addAll(people(mapping, "children", Person.Standing.CHILD));
        people.addAll(people(mapping, "adults", Person.Standing.ADULT));
        NameApart.Apart apart = NameApart.of(people);
        doubts.addAll(apart.doubts());
        if (apart.people().stream().noneMatch(Person::isChild)) {
            doubts.add("case.yaml names no child; write at least one under 'children:'.");
        }
        return new CaseGiven(
                mapping.words("case").orElse(""),
                mapping.words("authority").orElse(""),
                new Cast(apart.people()),
                period(mapping),
                doubts);
    }

    private List<Person> people(YamlText.Mapping mapping, String key, Person.Standing standing) {
        List<Person> people = new ArrayList<>();
        for (YamlText item : mapping.list(key)) {
            switch (item) {
                case YamlText.Scalar(String name, int line) -> people.add(bare(name, standing));
                case YamlText.Mapping person -> person(person, standing).ifPresent(people::add);
                case YamlText.Sequence list -> doubt(list.line(), "a list stands where a person should; write 'name:'");
            }
        }
        return people;
    }

    private static Person bare(String name, Person.Standing standing) {
        return new Person(
                name.strip(), standing, "", List.of(), Optional.empty(), Optional.empty(), Person.Origin.GIVEN);
    }

    private Optional<Person> person(YamlText.Mapping person, Person.Standing standing) {
        checkKeys(person, OF_PERSON);
        Optional<String> name = person.words("name");
        if (name.isEmpty()) {
            doubt(person.line(), "this person has no 'name:' and was left out");
            return Optional.empty();
        }
        List<String> aliases = new ArrayList<>(YamlText.words(person.list("aliases")));
        aliases.addAll(YamlText.words(person.list("alias")));
        return Optional.of(new Person(
                name.orElseThrow(),
                standing,
                person.words("role").orElse(""),
                aliases,
                date(person, "born"),
                date(person, "died"),
                span(person),
                Person.Origin.GIVEN));
    }

    private Optional<ApproximateDate> date(YamlText.Mapping mapping, String key) {
        Optional<String> written = mapping.words(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        DateReading reading = DateReader.read(written.orElseThrow(), likely);
        if (reading.date().isUnknown()) {
            doubt(
                    mapping.at(key).orElseThrow().line(),
                    "'" + written.orElseThrow() + "' is no date; write it as 2007-07-15, 2007-07 or 2007");
            return Optional.empty();
        }
        return Optional.of(reading.date());
    }

    /** When somebody was around; an end that is not given is open. */
    private Optional<ApproximateDate> span(YamlText.Mapping person) {
        Optional<ApproximateDate> from = date(person, "from");
        Optional<ApproximateDate> to = date(person, "to");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.map(ApproximateDate::earliest).orElse(LocalDate.MIN);
        LocalDate last = to.map(ApproximateDate::latest).orElse(LocalDate.MAX);
        if (last.isBefore(first)) {
            doubt(person.line(), "'to:' is before 'from:'; both were left out");
            return Optional.empty();
        }
        String edtf = from.map(ApproximateDate::edtf).orElse("..") + "/"
                + to.map(ApproximateDate::edtf).orElse("..");
        return Optional.of(new ApproximateDate(edtf, first, last, Optional.empty()));
    }

    private Optional<ApproximateDate> period(YamlText.Mapping mapping) {
        return mapping.at("period").flatMap(period -> switch (period) {
            case YamlText.Mapping fromTo -> span(fromTo);
            default -> date(mapping, "period");
        });
    }

    private void checkKeys(YamlText.Mapping mapping, Set<String> allowed) {
        for (YamlText.Pair pair : mapping.pairs()) {
            if (!allowed.contains(pair.key().toLowerCase(java.util.Locale.ROOT))) {
                doubt(
                        pair.line(),
                        "'" + pair.key() + "' is not known and was left out; allowed here are "
                                + String.join(", ", allowed.stream().sorted().toList()));
            }
        }
    }

    private void doubt(int line, String says) {
        doubts.add(NAME + ", line " + line + ": " + says + ".");
    }
}
