package org.sightline.core.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sightline.core.matching.fields.BirthDates;
import org.sightline.core.matching.fields.NhsNumber;

/** What the values of a column look like, from the first rows of a register. */
record ValueShapes(List<String> values) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SEXES = Set.of("m", "f", "male", "female", "u", "unknown", "1", "2", "9", "0");

    /** So many values have to be there before they alone say what a column holds. */
    private static final int ENOUGH = 20;

    static ValueShapes of(List<List<String>> rows, int column) {
        return new ValueShapes(rows.stream()
                .map(row -> column < row.size() ? row.get(column).strip() : "")
                .filter(value -> !value.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean areEnough() {
        return values.size() >= ENOUGH;
    }

    double share(Predicate<String> looks) {
        return isEmpty() ? 0 : (double) values.stream().filter(looks).count() / values.size();
    }

    /** How many different values there are for each value. */
    double variety() {
        return isEmpty() ? 0 : (double) values.stream().distinct().count() / values.size();
    }

    long different() {
        return values.stream().distinct().count();
    }

    double dates(LocalDate today) {
        ReadDates dates = ReadDates.like(values, today);
        return share(value -> BirthDates.read(dates.inDigits(value)) != 0);
    }

    double nhsNumbers() {
        return share(value -> NhsNumber.read(value) != 0);
    }

    double emails() {
        return share(value -> EMAIL.matcher(value).matches());
    }

    double postcodes() {
        return share(value -> POSTCODE.matcher(value).matches());
    }

    double numbers() {
        return share(value -> value.chars().noneMatch(Character::isLetter));
    }

    boolean areSexes() {
        return share(value -> SEXES.contains(value.toLowerCase(Locale.ROOT))) > 0.95
                && share(value -> Character.isLetter(value.charAt(0))) > 0.5;
    }
}
