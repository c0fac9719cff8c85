package org.sightline.core.questions;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.core.rulebook.Citation;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Landing;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.Limit.Unit;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.RuleBook;

/** The figures that the stories go by. They are the stories' own, so that the shipped ones can change without them. */
final class Figures {
    static final RuleBook BOOK = new RuleBook(List.of(
            measure("RECORD", "ended 12 months"),
            measure(
                    "GAP-SEEN",
                    "seen from 0 8 weeks",
                    "seen from 1 6 months",
                    "seen from 5 3 months",
                    "health from 0 3 months",
                    "health from 1 12 months",
                    "health from 5 24 months",
                    "alone from 3 6 months"),
            measure("GAP-EXPECTED", "late by 4 weeks"),
            measure("SIB-ASYM", "limit 3 times", "share 25 percent"),
            measure("NOACCESS-RUN", "limit 2 times", "apart 6 months", "followed within 14 days"),
            measure(
                    "WNB-RUN",
                    "in a row 2 times",
                    "in the time 3 times",
                    "time 12 months",
                    "apart 6 months",
                    "followed within 28 days"),
            measure("DELIST-NO-RELIST", "again within 28 days"),
            measure("ON-ROLL", "seen within 4 months"),
            measure("TRACE-NIL", "followed within 14 days", "together 12 months"),
            measure("REF-NO-OUTCOME", "decided within 3 months", "together 24 months"),
            measure("ASM-EXPECTED", "assessed within 3 months", "enquired within 3 months", "together 12 months"),
            measure("VISIT-NO-RESULT", "together 24 months"),
            measure("CLOSE-UNSEEN", "looking back 3 months", "together 60 months"),
            measure("REFERRER-VOID", "tested within 28 days", "together 24 months"),
            measure("INFO-STOP", "heard within 28 days", "together 36 months"),
            measure("ADULT-UNKNOWN"),
            measure("REPEAT", "limit 3 times", "apart 24 months", "considered within 3 months"),
            measure("SAWTOOTH", "within 6 months", "followed within 28 days"),
            measure("EXPLAIN-REUSE", "limit 2 times", "tested within 28 days", "together 36 months"),
            measure("CONFLICT", "one by one up to 3 times"),
            measure("CHILD-ASKED", "heard within 45 days", "together 12 months"),
            measure("STANDARD-GAP"),
            duty("REF-1", "2013-04-15", "A social worker decides what to do within one working day."),
            duty("S47", "1991-10-14", "The authority makes the enquiries it needs."),
            duty("ASM-45", "2013-04-15", "An assessment is finished within 45 working days."),
            review("HV-NEW-BABY", "Review of a new baby", "earliest 10 days", "limit 14 days"),
            review("HV-6-8-WEEKS", "Review at six to eight weeks", "earliest 6 weeks", "limit 8 weeks"),
            review("HV-1-YEAR", "Review at one year", "earliest 9 months", "limit 12 months"),
            review("HV-2-YEARS", "Review at two years", "earliest 24 months", "limit 30 months"),
            schoolAge()));

    private Figures() {}

    /** A measure with its limits, each as "name amount unit". */
    static Rule measure(String id, String... limits) {
        Edition edition = edition(LocalDate.of(1900, 1, 1), Level.PRACTICE, "", byName(limits));
        return new Rule(id, id, Set.of(), List.of(edition));
    }

    /** The measures and one law, each of its editions as "2000-01-01/2013-12-31 What it asks". */
    static RuleBook only(String id, String... editions) {
        Map<String, Limit> limits =
                BOOK.rule(id).map(rule -> rule.editions().getLast().limits()).orElse(Map.of());
        List<Edition> law = Arrays.stream(editions)
                .map(edition -> edition.split("[/ ]", 3))
                .map(parts -> law(LocalDate.parse(parts[0]), parts[1], parts[2] + ".", limits))
                .toList();
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(id, id, Set.of(), law));
        BOOK.rules().stream()
                .filter(rule -> rule.editions().getLast().level() == Level.PRACTICE)
                .forEach(rules::add);
        return new RuleBook(rules);
    }

    private static Edition law(LocalDate from, String to, String duty, Map<String, Limit> limits) {
        Edition open = edition(from, Level.LAW, duty, limits);
        Optional<LocalDate> last = Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        return new Edition(from, last, Level.LAW, open.authority(), duty, limits, open.source(), List.of());
    }

    private static Map<String, Limit> byName(String... limits) {
        return Arrays.stream(limits)
                .map(limit -> limit.split(" (?=\\d+ [a-z]+$)"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> limit(parts[1])));
    }

    static Rule duty(String id, String from, String says) {
        Edition edition = edition(LocalDate.parse(from), Level.STATUTORY_GUIDANCE, says, Map.of());
        return new Rule(id, id, Set.of(), List.of(edition));
    }

    /** A programme before October 2015, a duty since. */
    static Rule review(String id, String title, String... limits) {
        Map<String, Limit> byName = byName(limits);
        LocalDate law = LocalDate.of(2015, 10, 1);
        Edition before = edition(LocalDate.of(2004, 10, 1), Level.PRACTICE, title + " is customary.", byName);
        Edition ended = new Edition(
                before.from(),
                Optional.of(law.minusDays(1)),
                before.level(),
                before.authority(),
                before.duty(),
                byName,
                before.source(),
                List.of());
        return new Rule(id, title, Set.of(), List.of(ended, edition(law, Level.LAW, title + " is offered.", byName)));
    }

    private static Rule schoolAge() {
        Landing ends = new Landing.NextOf(List.of(MonthDay.of(3, 31), MonthDay.of(8, 31), MonthDay.of(12, 31)));
        Limit limit = new Limit(5, Unit.YEARS, false, false, List.of(ends));
        Edition edition = edition(LocalDate.of(1998, 9, 1), Level.LAW, "School age begins.", Map.of("limit", limit));
        return new Rule("SCHOOL-START", "School age", Set.of(), List.of(edition));
    }

    private static Edition edition(LocalDate from, Level level, String duty, Map<String, Limit> limits) {
        Citation source = new Citation("A made-up rule book", "", "", true);
        return new Edition(from, Optional.empty(), level, RuleBook.ENGLAND, duty, limits, source, List.of());
    }

    private static Limit limit(String written) {
        String[] parts = written.split(" ");
        return new Limit(Integer.parseInt(parts[0]), Unit.valueOf(parts[1].toUpperCase(Locale.ROOT)), false);
    }
}
