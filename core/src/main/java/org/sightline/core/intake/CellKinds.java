package org.sightline.core.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.people.Roles;
import org.sightline.core.words.Words;

/**
 * What the cells of one column hold, counted over the first of them that are filled.
 *
 * @param filled how many cells were looked at
 * @param dates how many read as a date and nothing else
 * @param times how many read as a time of day and nothing else
 * @param people how many are names or words for people of the case
 * @param agencies how many are the name of an agency or a profession
 * @param references how many are a number or a mixture of letters and figures without a space
 * @param different how many different cells there are
 * @param words the words of all of them together
 */
record CellKinds(int filled, int dates, int times, int people, int agencies, int references, int different, int words) {

    /** Enough to judge a column by, and few enough to cost nothing in a file of any length. */
    private static final int LOOKED_AT = 200;

    /** The longest thing that can be a date and nothing else, in letters. */
    private static final int LONGEST_DATE = 48;

    private static final Pattern TIME = Pattern.compile(
            "(?i)\\s*([01]?\\d|2[0-4])([:.]\\d\\d(:\\d\\d)?\\s*([ap]m)?|\\d\\d\\s*(hrs?)?|\\s*[ap]m)\\s*(hrs?)?\\s*");
    private static final Pattern YEAR = Pattern.compile("\\s*(19|20)\\d\\d\\s*");
    private static final Pattern REFERENCE = Pattern.compile("\\s*(?=.*\\d)[\\p{Alnum}/._#-]{1,24}\\s*");

    /** Judges the cells of a column. */
    static CellKinds of(List<GridCell> cells, Roles roles, Agencies agencies, DateContext context) {
        Counting counting = new Counting(roles, agencies, context);
        cells.stream().filter(cell -> !cell.text().isBlank()).limit(LOOKED_AT).forEach(counting::add);
        return counting.counted();
    }

    static boolean isDate(GridCell cell, DateContext context) {
        String text = cell.text();
        return cell.moment() != null
                || (text.length() <= LONGEST_DATE
                        && hasFigure(text)
                        && !isTime(text)
                        && !DateReader.read(text, context).date().isUnknown());
    }

    boolean mostly(int count) {
        return filled > 0 && count * 10 >= filled * 6;
    }

    boolean hardly(int count) {
        return count * 10 < filled * 2;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    double wordsEach() {
        return filled == 0 ? 0 : (double) words / filled;
    }

    boolean isProse() {
        return wordsEach() >= 6;
    }

    boolean isCategory() {
        return filled >= 4 && wordsEach() <= 4 && different * 2 <= filled;
    }

    /** Four figures that can be a year are a year: 2006, and not six minutes past eight in the evening. */
    private static boolean isTime(String text) {
        return TIME.matcher(text).matches() && !YEAR.matcher(text).matches();
    }

    private static boolean hasFigure(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static final class Counting {
        private final Roles roles;
        private final Agencies agencies;
        private final DateContext context;
        private final Set<String> seen = new HashSet<>();
        private int filled;
        private int dates;
        private int times;
        private int people;
        private int bodies;
        private int references;
        private int words;

        private Counting(Roles roles, Agencies agencies, DateContext context) {
            this.roles = roles;
            this.agencies = agencies;
            this.context = context;
        }

        private void add(GridCell cell) {
            String text = cell.text().strip();
            filled++;
            int length = Words.in(text).size();
            words += length;
            seen.add(text);
            if (isDate(cell, context)) {
                dates++;
            } else if (isTime(text)) {
                times++;
            } else if (REFERENCE.matcher(text).matches()) {
                references++;
            } else if (length <= 8) {
                people += roles.isOnlyPeople(text) ? 1 : 0;
                bodies += agencies.isOnlyAgencies(text) ? 1 : 0;
            }
        }

        private CellKinds counted() {
            return new CellKinds(filled, dates, times, people, bodies, references, seen.size(), words);
        }
    }
}
