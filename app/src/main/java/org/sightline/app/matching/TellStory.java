package org.sightline.app.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.app.record.PersonRecords;
import org.sightline.core.matching.identity.PersonEvent;
import org.sightline.core.matching.identity.PersonId;
import org.sightline.core.matching.identity.Why;
import org.sightline.core.people.PersonRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in plain words who somebody is and how that came about, from nothing but what the visitor may see. */
@Component
final class TellStory {

    private final ReadPersons persons;
    private final Units units;
    private final JdbcClient sql;

    TellStory(ReadPersons persons, Units units, JdbcClient sql) {
        this.persons = persons;
        this.units = units;
        this.sql = sql;
    }

    /** Of somebody of a case, whom the people of the case named. */
    Optional<PersonStory> of(long caseNumber, long person) {
        return of(new Unit.Key(caseNumber, PersonRecords.unitOf(person)));
    }

    /** Empty where nobody has such a record, or nobody is to know whose it is. */
    Optional<PersonStory> of(Unit.Key key) {
        SeenPersons seen = persons.of(List.of(key));
        return units.one(key)
                .flatMap(unit -> seen.personOf(key)
                        .map(id -> new PersonStory(
                                unit.name(),
                                named(id),
                                others(seen, key),
                                seen.historyOf(key).stream()
                                        .map(event -> new PersonStory.Happened(
                                                day(event.at()), says(event, key, seen) + because(event.why()) + "."))
                                        .toList())));
    }

    private List<PersonStory.Other> others(SeenPersons seen, Unit.Key key) {
        return seen.oneWith(key).stream()
                .filter(other -> !other.equals(key))
                .flatMap(other -> units.one(other).stream())
                .map(other -> new PersonStory.Other(
                        other.name(),
                        href(other.key()),
                        title(other.key().caseNumber()),
                        other.records().stream()
                                .map(PersonRecord::agency)
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static String href(Unit.Key key) {
        String people = "/cases/" + key.caseNumber() + "/people";
        return key.isOfTheCast() ? people + "/" + key.unit().substring(1) + "/as-told" : people;
    }

    private static String named(PersonId id) {
        return "Person " + id;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }

    private String says(PersonEvent event, Unit.Key key, SeenPersons seen) {
        long own = seen.number(key).orElse(0L);
        boolean itself = event.records().contains(own);
        String others =
                names(event.records().stream().filter(record -> record != own).toList(), seen);
        return switch (event) {
            case PersonEvent.Begun begun ->
                itself && others.isEmpty()
                        ? named(begun.person()) + " begins with this record"
                        : named(begun.person()) + (itself ? ": linked with " : " begins with ") + others;
            case PersonEvent.Joined joined ->
                itself ? "Joined with " + of(joined.into(), seen) : "Joined with " + others;
            case PersonEvent.Merged merged ->
                itself
                        ? "Joined with " + of(merged.into(), seen)
                        : "Joined with " + others + ", until then " + named(merged.from());
            case PersonEvent.Parted parted ->
                itself
                        ? "Parted again from " + of(parted.from(), seen)
                        : parted.into().equals(seen.personOf(key).orElse(parted.from()))
                                ? "Joined with " + others + ", until then with " + named(parted.from())
                                : "Parted again from " + others;
            case PersonEvent.Left _ -> "A record is no more";
        };
    }

    private String of(PersonId person, SeenPersons seen) {
        return seen.key(person.record())
                .flatMap(units::one)
                .map(unit -> inCase(unit) + ", " + named(person))
                .orElse(named(person));
    }

    private String names(Collection<Long> records, SeenPersons seen) {
        return records.stream()
                .map(record ->
                        seen.key(record).flatMap(units::one).map(this::inCase).orElse("a record that is no more"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String inCase(Unit unit) {
        return unit.name() + " (" + title(unit.key().caseNumber()) + ")";
    }

    private String because(Why why) {
        return switch (why) {
            case Why.Weighed _ -> ", by what the records weigh";
            case Why.Decided decided ->
                persons.decision(decided)
                        .map(decision -> ", because " + decision.by()
                                + switch (decision.says()) {
                                    case SAME -> " decided that two records are of the same person";
                                    case DIFFERENT -> " decided that two records are of two different people";
                                    case CANNOT_TELL -> " decided that it cannot be told";
                                    case WITHDRAWN -> " withdrew a decision";
                                })
                        .orElse("");
            case Why.Recorded _, Why.Sealed _, Why.NotSaid _ -> "";
        };
    }

    private String title(long caseNumber) {
        return sql.sql("select title from case_record where id = :case")
                .param("case", caseNumber)
                .query(String.class)
                .single();
    }
}
