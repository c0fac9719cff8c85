package org.sightline.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.entries.Entry;

/** One agency's account of one person while it is gathered. */
final class Gathered {

    private static final int ENTRIES_NAMED = 12;

    private final String agency;
    private final String person;
    private final boolean ofTheCast;
    private final Person.Standing standing;
    private final Map<String, Telling> facts = new LinkedHashMap<>();
    private final Set<String> entries = new HashSet<>();
    private final Days days = new Days();

    Gathered(String agency, String person, boolean ofTheCast, Person.Standing standing) {
        this.agency = agency;
        this.person = person;
        this.ofTheCast = ofTheCast;
        this.standing = standing;
    }

    /** The first and the last day on which something was told. */
    private static final class Days {
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        void on(Entry entry) {
            LocalDate from = entry.happened().earliest();
            LocalDate to = entry.happened().latest();
            if (!from.equals(LocalDate.MIN)) {
                first = first.filter(day -> !day.isAfter(from)).or(() -> Optional.of(from));
            }
            if (!to.equals(LocalDate.MAX)) {
                last = last.filter(day -> !day.isBefore(to)).or(() -> Optional.of(to));
            }
        }
    }

    private static final class Telling {
        private final PersonCells.Said said;
        private final List<String> entries = new ArrayList<>();
        private final Set<String> counted = new HashSet<>();
        private final Days days = new Days();

        Telling(PersonCells.Said said) {
            this.said = said;
        }

        void by(Entry entry) {
            if (counted.add(entry.id())) {
                days.on(entry);
                if (entries.size() < ENTRIES_NAMED) {
                    entries.add(entry.id());
                }
            }
        }

        FactTold fact() {
            return new FactTold(
                    said.fact(),
                    said.value(),
                    said.words(),
                    said.column(),
                    entries,
                    counted.size(),
                    days.first,
                    days.last);
        }
    }

    boolean isChild() {
        return standing == Person.Standing.CHILD;
    }

    void tells(Entry entry) {
        if (entries.add(entry.id())) {
            days.on(entry);
        }
    }

    void says(Entry entry, PersonCells.Said said) {
        tells(entry);
        facts.computeIfAbsent(said.fact() + " " + said.value(), first -> new Telling(said))
                .by(entry);
    }

    PersonRecord record() {
        return new PersonRecord(
                agency,
                person,
                ofTheCast,
                standing,
                facts.values().stream().map(Telling::fact).toList(),
                entries.size(),
                days.first,
                days.last);
    }
}
