package org.sightline.core.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.words.Words;

/**
 * Gathers each agency's account of each person from its entries: the names that it writes, the birth dates, addresses and
 * numbers of its columns. Nothing is chosen: where its entries differ, both stand.
 *
 * <p>What a row's columns say of a person is that of the one person whom the row is about; of a row about several nobody can
 * say whose it is, and it stays in the entry.
 */
public final class GatherRecords {

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s$");

    private final Cast cast;
    private final Roles roles;
    private final Map<Whose, Gathered> gathered = new LinkedHashMap<>();

    private GatherRecords(Cast cast, Roles roles) {
        this.cast = cast;
        this.roles = roles;
    }

    private record Whose(String agency, String person) {}

    /**
     * @param cast with the people whom entries speak of without a name
     * @param mentions whom the entry with this id means
     */
    public static List<PersonRecord> from(
            List<Entry> entries, Function<String, List<Mention>> mentions, Cast cast, Roles roles) {
        GatherRecords gather = new GatherRecords(cast, roles);
        entries.forEach(entry -> gather.read(entry, mentions.apply(entry.id())));
        return gather.gathered.values().stream().map(Gathered::record).toList();
    }

    private void read(Entry entry, List<Mention> mentions) {
        List<Gathered> inColumn = inColumn(entry, mentions);
        String text = entry.text();
        boolean births = PersonCells.mayTellABirth(text);
        for (Mention mention : mentions) {
            Gathered person = whose(entry, mention.person());
            person.tells(entry);
            if (isName(mention.words()) && isWritten(entry, mention.words())) {
                person.says(entry, name(mention.words(), ""));
            }
            if (births) {
                PersonCells.bornAfter(mention.words(), text).ifPresent(said -> person.says(entry, said));
            }
        }
        List<PersonCells.Said> said = PersonCells.in(entry);
        if (!said.isEmpty()) {
            theOne(entry, inColumn, mentions).ifPresent(person -> said.forEach(one -> person.says(entry, one)));
        }
    }

    /** The people whom the row's columns name, of the cast or not, each once. */
    private List<Gathered> inColumn(Entry entry, List<Mention> mentions) {
        List<Gathered> people = new ArrayList<>();
        for (Cell cell : whoCells(entry)) {
            for (NamedPiece piece : NamedPiece.inColumn(cell, roles)) {
                Gathered person = known(piece.name(), mentions)
                        .map(name -> whose(entry, name))
                        .orElseGet(() -> asWritten(entry, piece, cell));
                if (!people.contains(person)) {
                    people.add(person);
                }
            }
        }
        return people;
    }

    private static List<Cell> whoCells(Entry entry) {
        List<Cell> cells = new ArrayList<>();
        PersonCells.fullName(entry).ifPresent(name -> cells.add(new Cell("", Field.ABOUT, name)));
        entry.source().cells().stream()
                .filter(cell -> cell.field() == Field.ABOUT && !cell.text().isBlank())
                .forEach(cells::add);
        return cells;
    }

    /** Whom of the cast a name in a column means, as the row was read. */
    private Optional<String> known(String name, List<Mention> mentions) {
        String plain = Words.plain(name);
        return mentions.stream()
                .filter(mention -> Words.plain(mention.words()).equals(plain)
                        || Words.plain(mention.person()).equals(plain))
                .map(Mention::person)
                .findFirst();
    }

    private Gathered asWritten(Entry entry, NamedPiece piece, Cell cell) {
        Gathered person = gathered.computeIfAbsent(
                new Whose(entry.agency().name(), Words.plain(piece.name())),
                whose -> new Gathered(whose.agency(), piece.name(), false, piece.standing()));
        person.tells(entry);
        person.says(entry, name(piece.name(), cell.header()));
        return person;
    }

    /** Whom the columns speak of: the one whom they name, or else the one child of the row. */
    private Optional<Gathered> theOne(Entry entry, List<Gathered> inColumn, List<Mention> mentions) {
        if (!inColumn.isEmpty()) {
            List<Gathered> children =
                    inColumn.stream().filter(Gathered::isChild).toList();
            return inColumn.size() == 1
                    ? Optional.of(inColumn.getFirst())
                    : children.size() == 1 && saysOfAChild(entry) ? Optional.of(children.getFirst()) : Optional.empty();
        }
        List<String> children = mentions.stream()
                .filter(Mention::isSubject)
                .map(Mention::person)
                .filter(name -> cast.named(name).filter(Person::isChild).isPresent())
                .distinct()
                .toList();
        return children.size() == 1 ? Optional.of(whose(entry, children.getFirst())) : Optional.empty();
    }

    /** "Child's date of birth": then it is the child's, whoever else the row is about. */
    private static boolean saysOfAChild(Entry entry) {
        return entry.source().cells().stream()
                .filter(cell -> cell.field().isOfAPerson())
                .allMatch(cell -> Words.plain(cell.header()).contains("child"));
    }

    private Gathered whose(Entry entry, String person) {
        return gathered.computeIfAbsent(
                new Whose(entry.agency().name(), person),
                whose -> new Gathered(
                        whose.agency(),
                        person,
                        true,
                        cast.named(person).map(Person::standing).orElse(Person.Standing.ADULT)));
    }

    private boolean isName(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && roles.named(words).isEmpty();
    }

    /** And not only known from the title of the file. */
    private static boolean isWritten(Entry entry, String words) {
        return entry.source().cells().stream().anyMatch(cell -> cell.text().contains(words));
    }

    /** "Robin's" is Robin: whose something is, is no other name. */
    private static PersonCells.Said name(String words, String column) {
        String name = POSSESSIVE.matcher(words).replaceFirst("");
        return new PersonCells.Said(PersonFact.NAME, Words.plain(name), name, column);
    }
}
