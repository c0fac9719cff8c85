package org.sightline.core.learning;

/**
 * A lesson in its own words.
 *
 * @param cut whether it goes on
 */
public record Quote(Told told, String text, boolean cut) {

    /** As far as the last sentence that ends within so many characters, or the last word where none does. */
    static Quote of(Told told, int most) {
        String whole = told.lesson().text().strip();
        if (whole.length() <= most) {
            return new Quote(told, whole, false);
        }
        String within = whole.substring(0, most);
        int stop = Math.max(
                within.lastIndexOf(". ") + 1, Math.max(within.lastIndexOf("; ") + 1, within.lastIndexOf('\n')));
        int end = stop > most / 3 ? stop : Math.max(within.lastIndexOf(' '), 1);
        return new Quote(told, within.substring(0, end).strip(), true);
    }
}
