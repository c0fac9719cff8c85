package org.sightline.app.intake;

import java.util.regex.Pattern;

/**
 * Whether a line of text begins with a date, which mostly begins a new entry. It only decides where one paragraph ends
 * and the next begins; what the date means is read later, by {@code core.calendar}.
 */
final class DatedStart {

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}+";
    private static final Pattern DATE =
            Pattern.compile("^[\\[(•*-]?\\s?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}{0,6}+,? )?"
                    + "(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\d{4}-\\d{2}-\\d{2}\\b"
                    + "|\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + "|" + MONTH
                    + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b"
                    + "|" + MONTH + ",? \\d{4}\\b)");

    private DatedStart() {}

    static boolean of(String line) {
        return DATE.matcher(line).find();
    }
}
