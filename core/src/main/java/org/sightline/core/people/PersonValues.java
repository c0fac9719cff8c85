package org.sightline.core.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.words.Words;

/**
 * What a person is matched by: the names, days and numbers that everybody who knows them tells, in the columns in which records
 * of people are compared. Where accounts differ, two of them go along.
 */
public final class PersonValues {

    /** How many columns each of these has, in their order. */
    public enum Column {
        FORENAME(2),
        SURNAME(2),
        BORN(2),
        SEX(1),
        POSTCODE(2),
        ADDRESS(1),
        NHS_NUMBER(2);

        private final int times;

        Column(int times) {
            this.times = times;
        }

        public int times() {
            return times;
        }
    }

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "master");

    private final Set<String> forenames = new LinkedHashSet<>();
    private final Set<String> surnames = new LinkedHashSet<>();

    private PersonValues() {}

    /**
     * The values, one for each column, empty where nothing is known.
     *
     * @return nothing where no more than a first name or a mark such as "Child 2" is known: on that nobody is ever matched
     */
    public static Optional<List<String>> of(Optional<Person> person, List<PersonRecord> records) {
        if (person.filter(one -> one.origin() == Person.Origin.UNNAMED).isPresent()) {
            return Optional.empty();
        }
        PersonValues values = new PersonValues();
        names(person, records).forEach(values::name);
        List<String> born = Stream.concat(
                        person.flatMap(Person::born).filter(ApproximateDate::isExact).stream()
                                .map(day -> day.earliest().toString()),
                        told(records, PersonFact.BORN).filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}")))
                .toList();
        List<String> numbers = told(records, PersonFact.NHS_NUMBER)
                .filter(number -> !number.isEmpty())
                .toList();
        boolean whole = !values.forenames.isEmpty() && !values.surnames.isEmpty();
        boolean known = !born.isEmpty() || !numbers.isEmpty();
        if (!whole && !(known && !values.forenames.isEmpty())) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        put(all, Column.FORENAME, values.forenames.stream());
        put(all, Column.SURNAME, values.surnames.stream());
        put(all, Column.BORN, born.stream());
        put(all, Column.SEX, told(records, PersonFact.SEX));
        put(all, Column.POSTCODE, told(records, PersonFact.POSTCODE));
        put(all, Column.ADDRESS, told(records, PersonFact.ADDRESS));
        put(all, Column.NHS_NUMBER, numbers.stream());
        return Optional.of(List.copyOf(all));
    }

    /** Whether two people, each by their values, have a first name that is written alike. */
    public static boolean shareAForename(List<String> one, List<String> other) {
        int forenames = Column.FORENAME.times();
        return one.subList(0, forenames).stream()
                .map(Words::plain)
                .filter(name -> !name.isEmpty())
                .anyMatch(name ->
                        other.subList(0, forenames).stream().map(Words::plain).anyMatch(name::equals));
    }

    private static void put(List<String> all, Column column, Stream<String> values) {
        List<String> some = values.distinct().limit(column.times()).toList();
        all.addAll(some);
        for (int missing = some.size(); missing < column.times(); missing++) {
            all.add("");
        }
    }

    private static Stream<String> names(Optional<Person> person, List<PersonRecord> records) {
        Stream<String> given =
                person.stream().flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()));
        return Stream.concat(given, facts(records, PersonFact.NAME).map(FactTold::said));
    }

    /** What most entries say comes first. */
    private static Stream<String> told(List<PersonRecord> records, PersonFact fact) {
        return facts(records, fact).map(FactTold::value);
    }

    private static Stream<FactTold> facts(List<PersonRecord> records, PersonFact fact) {
        return records.stream()
                .flatMap(record -> record.told(fact))
                .sorted(Comparator.comparingInt(FactTold::times).reversed());
    }

    /** "ASHDOWN, Wren" and "Ms Wren Ashdown" are both Wren Ashdown; of "Wren" only the first name is known. */
    private void name(String written) {
        int comma = written.indexOf(',');
        String inOrder = comma > 0 ? written.substring(comma + 1) + " " + written.substring(0, comma) : written;
        List<String> words = Arrays.stream(inOrder.strip().split("\\s+"))
                .filter(word -> !TITLES.contains(Words.plain(word).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.stream().anyMatch(PersonValues::isMark)) {
            return;
        }
        forenames.add(words.getFirst());
        if (words.size() > 1) {
            surnames.add(words.getLast());
        }
    }

    /** A letter or a number stands for somebody whose name is not told: "Child P", "Sibling 2". */
    private static boolean isMark(String word) {
        return word.length() < 2 || word.chars().anyMatch(Character::isDigit);
    }
}
