package org.sightline.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.words.Phrases;

/** An entry with its words for people: the column that says whom it is about first, then the others as they are read. */
record SpokenRow(Entry entry, List<Said> said) {

    private static final List<Field> READ = List.of(
            Field.ABOUT,
            Field.PRESENT,
            Field.FROM,
            Field.CATEGORY,
            Field.EVENT,
            Field.CHILD,
            Field.ACTION,
            Field.TOLD,
            Field.OTHER,
            Field.COMMENT,
            Field.HOME);

    static SpokenRow of(Entry entry, Phrases<Meaning> vocabulary, Witnesses witnesses) {
        List<Said> said = new ArrayList<>();
        Spoken.in(PersonCells.fullName(entry).orElse(""), vocabulary, witnesses)
                .forEach(spoken -> said.add(new Said(Field.ABOUT, spoken)));
        for (Field field : READ) {
            for (Cell cell : entry.source().cells()) {
                if (cell.field() == field && !cell.text().isBlank()) {
                    Spoken.in(cell.text(), vocabulary, witnesses).forEach(spoken -> said.add(new Said(field, spoken)));
                }
            }
        }
        return new SpokenRow(entry, List.copyOf(said));
    }

    private static boolean saysWhom(Cell cell) {
        return (cell.field() == Field.ABOUT || cell.field() == Field.FORENAME)
                && !cell.text().isBlank();
    }

    /** The children whom the row names, each once, other than those who only tell of another. */
    List<Person> childrenNamed() {
        return children(one -> !one.spoken().witness());
    }

    /** The children whom the column says that the row is about. */
    List<Person> childrenInColumn() {
        return children(one -> one.field() == Field.ABOUT);
    }

    private List<Person> children(Predicate<Said> which) {
        List<Person> children = new ArrayList<>();
        for (Said one : said) {
            Optional<Person> child = one.spoken().child();
            if (child.isPresent() && which.test(one) && !children.contains(child.orElseThrow())) {
                children.add(child.orElseThrow());
            }
        }
        return children;
    }

    /** Whether a column says whom the row is about, known to the case or not. */
    boolean saysWhomItIsAbout() {
        return entry.source().cells().stream().anyMatch(SpokenRow::saysWhom);
    }

    /** "the column Child": the heading of the column that says whom the row is about. */
    String columnAbout() {
        return "the column "
                + entry.source().cells().stream()
                        .filter(SpokenRow::saysWhom)
                        .map(Cell::header)
                        .findFirst()
                        .orElse("");
    }
}
