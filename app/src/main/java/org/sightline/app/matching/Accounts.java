package org.sightline.app.matching;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.app.cases.KnownPerson;
import org.sightline.app.cases.Residences;
import org.sightline.app.documents.DateWords;
import org.sightline.app.record.PersonRecords;
import org.sightline.app.site.Link;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.DoNotAgree;
import org.sightline.core.people.FactTold;
import org.sightline.core.people.Person;
import org.sightline.core.people.PersonFact;
import org.sightline.core.people.PersonRecord;
import org.sightline.core.words.Words;

/** Puts every account of one person beside the others, by what it is about. */
final class Accounts {

    private static final String ENTERED = "Entered here by the case’s own people";
    private static final int SOURCES = 3;

    private final long caseNumber;
    private final KnownPerson person;
    private final List<PersonRecords.Kept> all;
    private final List<Residences.Residence> residences;

    Accounts(long caseNumber, KnownPerson person, List<PersonRecords.Kept> all, List<Residences.Residence> residences) {
        this.caseNumber = caseNumber;
        this.person = person;
        this.all = all;
        this.residences = residences;
    }

    private List<PersonRecord> own() {
        String unit = PersonRecords.unitOf(person.id());
        return all.stream()
                .filter(kept -> kept.unit().equals(unit))
                .map(PersonRecords.Kept::record)
                .toList();
    }

    /** Only what somebody says anything about. */
    List<AsToldPage.Told> facts() {
        List<AsToldPage.Told> facts = new ArrayList<>();
        for (PersonFact fact : PersonFact.values()) {
            List<AsToldPage.Account> accounts = new ArrayList<>(entered(fact));
            List<String> values = new ArrayList<>(enteredValues(fact));
            for (PersonRecord record : own()) {
                record.told(fact).forEach(told -> {
                    accounts.add(account(record.agency(), told));
                    values.add(told.value());
                });
            }
            if (!accounts.isEmpty()) {
                facts.add(new AsToldPage.Told(
                        fact.label(), DoNotAgree.says(fact, values).orElse(""), accounts));
            }
        }
        return facts;
    }

    private AsToldPage.Account account(String agency, FactTold told) {
        List<Link> sources = told.entries().stream()
                .limit(SOURCES)
                .map(id -> Link.to(id, "/cases/" + caseNumber + "/entries/" + id))
                .toList();
        return new AsToldPage.Account(
                said(told), agency, when(told.first(), told.last()), sources, told.times() - sources.size());
    }

    /** The words as they are written, and a date in words beside them where that makes it plainer. */
    private static String said(FactTold told) {
        if (told.fact() != PersonFact.BORN) {
            return told.said();
        }
        return date(told.value())
                .map(date -> date.equals(told.said()) ? date : date + " (written “" + told.said() + "”)")
                .orElse(told.said());
    }

    private static Optional<String> date(String edtf) {
        try {
            return Optional.of(DateWords.of(ApproximateDate.parse(edtf)));
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }

    private List<AsToldPage.Account> entered(PersonFact fact) {
        return switch (fact) {
            case NAME ->
                Stream.concat(Stream.of(person.name()), person.aliases().stream())
                        .map(name -> new AsToldPage.Account(name, ENTERED, "", List.of(), 0))
                        .toList();
            case BORN ->
                person.person().born().stream()
                        .map(born -> new AsToldPage.Account(DateWords.of(born), ENTERED, "", List.of(), 0))
                        .toList();
            case ADDRESS ->
                residences.stream()
                        .filter(one -> one.person() == person.id())
                        .map(one -> new AsToldPage.Account(one.address(), entered(one), one.when(), List.of(), 0))
                        .toList();
            case SEX, NHS_NUMBER, POSTCODE -> List.of();
        };
    }

    private static String entered(Residences.Residence one) {
        return one.source().isBlank() ? ENTERED : ENTERED + ", from: " + one.source();
    }

    private List<String> enteredValues(PersonFact fact) {
        return switch (fact) {
            case BORN ->
                person.person().born().stream().map(ApproximateDate::edtf).toList();
            case ADDRESS ->
                residences.stream()
                        .filter(one -> one.person() == person.id())
                        .map(one -> Words.plain(one.address()))
                        .toList();
            case NAME, SEX, NHS_NUMBER, POSTCODE -> List.of();
        };
    }

    private static String when(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return last.or(() -> first).map(DateWords::of).orElse("Day not recorded");
        }
        return first.get().equals(last.get())
                ? DateWords.of(first.get())
                : DateWords.of(first.get()) + " to " + DateWords.of(last.get());
    }

    /** Every address that is told of this person, with everybody else who is told to live there. */
    List<AsToldPage.Home> homes() {
        Map<String, String> addresses = new LinkedHashMap<>();
        residences.stream()
                .filter(one -> one.person() == person.id())
                .forEach(one -> addresses.putIfAbsent(Words.plain(one.address()), one.address()));
        own().forEach(record ->
                record.told(PersonFact.ADDRESS).forEach(told -> addresses.putIfAbsent(told.value(), told.said())));
        List<AsToldPage.Home> homes = new ArrayList<>();
        addresses.forEach((plain, written) -> homes.add(new AsToldPage.Home(written, List.copyOf(living(plain)))));
        return homes;
    }

    private Set<AsToldPage.Living> living(String address) {
        Set<AsToldPage.Living> living = residences.stream()
                .filter(one -> Words.plain(one.address()).equals(address))
                .map(one -> new AsToldPage.Living(one.name(), entered(one), one.when()))
                .collect(toCollection(LinkedHashSet::new));
        for (PersonRecords.Kept kept : all) {
            kept.record()
                    .told(PersonFact.ADDRESS)
                    .filter(told -> told.value().equals(address))
                    .forEach(told -> living.add(new AsToldPage.Living(
                            who(kept.record()), kept.record().agency(), when(told.first(), told.last()))));
        }
        return living;
    }

    /** An adult of whom no more than a first name is known is somebody of this household, and is held to be nobody else. */
    private static String who(PersonRecord record) {
        boolean firstNameOnly = record.standing() == Person.Standing.ADULT
                && Words.in(record.person()).size() == 1;
        return firstNameOnly ? record.person() + " (known by a first name only)" : record.person();
    }
}
