package org.sightline.app.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Link;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.FactTold;
import org.sightline.core.people.PersonFact;
import org.sightline.core.people.PersonRecord;
import org.sightline.core.words.Words;

/** Lays what is told of two people beside each other, fact by fact, without a word of what it weighs. */
final class SideBySide {

    private static final int SOURCES = 2;
    private static final String ENTERED = "entered in the case";

    private SideBySide() {}

    static List<MatchPage.Row> of(Unit one, Unit other) {
        return Stream.of(PersonFact.values())
                .map(fact -> new MatchPage.Row(fact.label(), told(one, fact), told(other, fact)))
                .filter(row -> !row.one().isEmpty() || !row.other().isEmpty())
                .toList();
    }

    private static List<MatchPage.Account> told(Unit unit, PersonFact fact) {
        List<MatchPage.Account> told = new ArrayList<>();
        unit.person().ifPresent(person -> {
            if (fact == PersonFact.NAME) {
                told.add(new MatchPage.Account(person.name(), ENTERED, List.of()));
                person.aliases().forEach(alias -> told.add(new MatchPage.Account(alias, ENTERED, List.of())));
            } else if (fact == PersonFact.BORN) {
                person.born().ifPresent(day -> told.add(new MatchPage.Account(DateWords.of(day), ENTERED, List.of())));
            }
        });
        for (PersonRecord record : unit.records()) {
            record.told(fact).forEach(one -> told.add(account(unit.key().caseNumber(), record.agency(), one)));
        }
        return onceEach(told);
    }

    /** What several say alike stands once, with all who say it and an entry of each. */
    private static List<MatchPage.Account> onceEach(List<MatchPage.Account> told) {
        Map<String, List<MatchPage.Account>> alike = new LinkedHashMap<>();
        told.forEach(each -> alike.computeIfAbsent(Words.plain(each.said()), none -> new ArrayList<>())
                .add(each));
        return alike.values().stream()
                .map(each -> each.size() == 1 ? each.getFirst() : together(each))
                .toList();
    }

    private static MatchPage.Account together(List<MatchPage.Account> alike) {
        return new MatchPage.Account(
                alike.getFirst().said(),
                alike.stream().map(MatchPage.Account::who).collect(Collectors.joining("; ")),
                alike.stream().flatMap(each -> each.sources().stream().limit(1)).toList());
    }

    private static MatchPage.Account account(long caseNumber, String agency, FactTold told) {
        return new MatchPage.Account(
                said(told),
                agency + when(told.first(), told.last()),
                told.entries().stream()
                        .limit(SOURCES)
                        .map(id -> Link.to(id, "/cases/" + caseNumber + "/entries/" + id))
                        .toList());
    }

    private static String said(FactTold told) {
        return told.fact() == PersonFact.BORN && told.value().matches("\\d{4}-\\d{2}-\\d{2}")
                ? DateWords.of(ApproximateDate.parse(told.value()))
                : told.said();
    }

    private static String when(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        return first.equals(last)
                ? ", " + DateWords.of(first.get())
                : ", " + DateWords.of(first.get()) + " to " + DateWords.of(last.get());
    }
}
