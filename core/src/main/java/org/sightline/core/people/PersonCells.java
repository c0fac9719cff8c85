package org.sightline.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.words.Words;

/** What the cells of a row say of who a person is: the columns of birth dates, addresses, numbers. */
final class PersonCells {

    /** What one cell says. */
    record Said(PersonFact fact, String value, String words, String column) {}

    private static final Set<String> MALE = Set.of("m", "male", "boy", "man");
    private static final Set<String> FEMALE = Set.of("f", "female", "girl", "woman");
    private static final int LONGEST = 200;

    private static final DateContext ANY_DAY = DateContext.likely(LocalDate.MIN, LocalDate.MAX);

    private PersonCells() {}

    static List<Said> in(Entry entry) {
        List<Said> said = new ArrayList<>();
        boolean ofAPerson =
                entry.source().cells().stream().anyMatch(cell -> cell.field().isOfAPerson());
        for (Cell cell : entry.source().cells()) {
            String words = cell.text().strip();
            if (!words.isEmpty() && words.length() <= LONGEST) {
                fact(cell, ofAPerson)
                        .ifPresent(fact -> said.add(new Said(fact, value(fact, words), words, cell.header())));
            }
        }
        return said;
    }

    /** A column that is headed no more than "Address" says where somebody lives if others beside it say who they are. */
    private static Optional<PersonFact> fact(Cell cell, boolean besideOthers) {
        return switch (cell.field()) {
            case BORN -> Optional.of(PersonFact.BORN);
            case SEX -> Optional.of(PersonFact.SEX);
            case HOME -> Optional.of(PersonFact.ADDRESS);
            case POSTCODE -> Optional.of(PersonFact.POSTCODE);
            case NHS_NUMBER -> Optional.of(PersonFact.NHS_NUMBER);
            case PLACE ->
                besideOthers && Words.plain(cell.header()).equals("address")
                        ? Optional.of(PersonFact.ADDRESS)
                        : Optional.empty();
            // rows that were understood before these columns were known
            case OTHER -> BirthTold.isHeading(cell) ? Optional.of(PersonFact.BORN) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String value(PersonFact fact, String words) {
        return switch (fact) {
            case NAME, ADDRESS -> Words.plain(words);
            case BORN -> {
                ApproximateDate date = DateReader.read(words, ANY_DAY).date();
                yield date.isUnknown() ? Words.plain(words) : day(date);
            }
            case SEX -> {
                String plain = Words.plain(words);
                yield MALE.contains(plain) ? "male" : FEMALE.contains(plain) ? "female" : plain;
            }
            case POSTCODE -> words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            case NHS_NUMBER -> words.replaceAll("[^0-9]", "");
        };
    }

    private static String day(ApproximateDate date) {
        return date.isExact() ? date.earliest().toString() : date.edtf();
    }

    /** "Robin Ashdown (dob 14/05/2011)": a birth date straight after the words that mean somebody. */
    static Optional<Said> bornAfter(String name, String text) {
        int at = text.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            Matcher born = BORN.matcher(text).region(end, Math.min(text.length(), end + 60));
            if (born.lookingAt()) {
                ApproximateDate date =
                        DateReader.read(born.group(1).strip(), ANY_DAY).date();
                if (date.isExact()) {
                    return Optional.of(
                            new Said(PersonFact.BORN, day(date), born.group(1).strip(), ""));
                }
            }
            at = text.indexOf(name, end);
        }
        return Optional.empty();
    }

    private static final Pattern BORN = Pattern.compile(
            "[\\s,(-]{0,3}(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?)[\\s:]*"
                    + "(\\d{1,2}[\\s./-]\\s?(?:\\d{1,2}|\\p{L}{3,9})[\\s./-]\\s?\\d{2,4})",
            Pattern.CASE_INSENSITIVE);

    /** Whether a text can tell of a birth at all: few do. */
    static boolean mayTellABirth(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.contains("dob")
                || small.contains("d.o.b")
                || small.contains("date of birth")
                || small.contains("born");
    }

    /** "Robin Ashdown", where first name and surname have columns of their own. */
    static Optional<String> fullName(Entry entry) {
        return entry.says(Field.FORENAME)
                .map(first -> first
                        + entry.says(Field.SURNAME).map(last -> " " + last).orElse(""));
    }
}
