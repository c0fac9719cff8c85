package org.sightline.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/**
 * Proposes who is in scope where nobody has said: the people whom columns name, the "Child A" and "Partner K" of the
 * text, the roles that it speaks of, and the titles of the files. Whoever stands in a column once, or in the text twice,
 * is proposed.
 */
public final class ProposeCast {

    private static final int TIMES_IN_TEXT = 2;

    private final Roles roles;
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    private ProposeCast(Roles roles) {
        this.roles = roles;
    }

    /** What speaks for one person. */
    private static final class Seen {
        private final String name;
        private Person.Standing standing;
        private final String role;
        private int rows;
        private boolean inColumn;
        private Optional<ApproximateDate> born = Optional.empty();
        private final List<String> aliases = new ArrayList<>();

        private Seen(NamedPiece piece) {
            this.name = piece.name();
            this.standing = piece.standing();
            this.role = piece.role();
        }

        private void take(Seen other) {
            aliases.add(other.name);
            rows += other.rows;
            inColumn |= other.inColumn;
            born = born.isPresent() ? born : other.born;
            standing = other.standing == Person.Standing.CHILD ? other.standing : standing;
        }
    }

    /** @param titles the titles of the files, for "records relating to Child A" */
    public static Proposed from(List<Entry> entries, List<String> titles, Roles roles) {
        ProposeCast propose = new ProposeCast(roles);
        titles.forEach(title -> propose.readText(title, true));
        entries.forEach(propose::read);
        return propose.proposed();
    }

    private void read(Entry entry) {
        List<Seen> children = new ArrayList<>();
        for (Cell cell : entry.source().cells()) {
            if (cell.text().isBlank()) {
                continue;
            }
            if (cell.field() == Field.ABOUT) {
                for (NamedPiece piece : NamedPiece.inColumn(cell, roles)) {
                    Seen person = note(piece, true);
                    if (person.standing == Person.Standing.CHILD) {
                        children.add(person);
                    }
                }
            }
        }
        String text = entry.text();
        readText(text, false);
        if (children.size() == 1) {
            BirthTold.inColumn(entry).ifPresent(day -> born(children.getFirst(), day));
        }
        if (entry.happened().isExact()) {
            BirthTold.inWords(text)
                    .ifPresent(words -> seen.values().stream()
                            .filter(person -> person.standing == Person.Standing.CHILD)
                            .filter(person -> BirthTold.isOf(person.name, words))
                            .forEach(person -> born(person, entry.happened())));
        }
    }

    private static void born(Seen person, ApproximateDate day) {
        if (person.born.isEmpty() && !day.isUnknown()) {
            person.born = Optional.of(day);
        }
    }

    private void readText(String text, boolean title) {
        List<Word> words = Words.in(text);
        for (NamedPiece piece : NamedPiece.inText(text, words, roles)) {
            note(piece, title);
        }
    }

    private Seen note(NamedPiece piece, boolean column) {
        Seen person = seen.computeIfAbsent(Words.plain(piece.name()), plain -> new Seen(piece));
        person.rows++;
        person.inColumn |= column;
        return person;
    }

    /** "Robin" is Robin Ashby where the files know only one full name that begins so; it stays an alias. */
    private void foldFirstNames() {
        List<String> first =
                seen.keySet().stream().filter(name -> !name.contains(" ")).toList();
        for (String name : first) {
            List<String> full = seen.keySet().stream()
                    .filter(other -> other.startsWith(name + " "))
                    .toList();
            Seen one = seen.get(name);
            Seen whole = full.size() == 1 ? seen.get(full.getFirst()) : null;
            if (one != null && whole != null && roles.named(name).isEmpty()) {
                whole.take(one);
                seen.remove(name);
            }
        }
    }

    private Proposed proposed() {
        foldFirstNames();
        List<Person> people = new ArrayList<>();
        List<String> named = new ArrayList<>();
        Map<String, String> reasons = new HashMap<>();
        for (Person.Standing standing : Person.Standing.values()) {
            seen.values().stream()
                    .filter(person -> person.standing == standing)
                    .filter(person -> person.inColumn || person.rows >= TIMES_IN_TEXT)
                    .forEach(person -> {
                        people.add(person(person));
                        reasons.put(person.name, reason(person));
                        named.add(person.name + " (" + person.rows + (person.rows == 1 ? " time)" : " times)"));
                    });
        }
        if (people.stream().noneMatch(Person::isChild)) {
            people.addFirst(nameless());
            reasons.put(nameless().name(), "no file names a child");
            named.addFirst("one child, whom no file names");
        }
        return new Proposed(
                new Cast(people),
                reasons,
                List.of("There is no case.yaml, so who is in scope was proposed from the files: "
                        + String.join(", ", named) + ". Write case.yaml to confirm or correct it."));
    }

    private static String reason(Seen seen) {
        String where = seen.inColumn ? "a column or a title names this person; " : "";
        return where + "spoken of " + (seen.rows == 1 ? "once" : seen.rows + " times");
    }

    private static Person person(Seen seen) {
        return new Person(
                seen.name, seen.standing, seen.role, seen.aliases, seen.born, Optional.empty(), Person.Origin.PROPOSED);
    }

    private static Person nameless() {
        return new Person(
                "Child",
                Person.Standing.CHILD,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Person.Origin.PROPOSED);
    }
}
