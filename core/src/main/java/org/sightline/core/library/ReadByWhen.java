package org.sightline.core.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads by when something is asked for, in the review's own words; "within 15 working days" of something else is no such day. */
final class ReadByWhen {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String SPAN =
            "(?:[Ww]ithin (?:the next )?(?:\\d{1,2}|[a-z]+) (?:working )?(?:days?|weeks?|months?|years?))";

    private static final Pattern DATED = Pattern.compile(
            "\\b(?:[Bb]y|[Bb]efore|[Nn]o later than)(?: the)?(?: (?:end|start|beginning|close) of)?"
                    + "(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: " + MONTH
                    + "(?: \\d{4})?| (?:spring|summer|autumn|winter) \\d{4}| \\d{4}| \\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b");

    private static final Pattern FROM_THE_REVIEW = Pattern.compile(
            "\\b" + SPAN
                    + " (?:of|from|after) (?:the |this |its )?(?:date of )?(?:publication|published|publishing|report|review|completion)\\b(?: of (?:this|the) (?:report|review))?");

    private static final Pattern AT_THE_BEGINNING = Pattern.compile("^" + SPAN + "(?=,)");
    private static final Pattern MONTHS_AT_THE_END =
            Pattern.compile("\\b[Ww]ithin (?:the next )?(?:\\d{1,2}|[a-z]+) (?:months|year|years)(?=[.)]*$)");
    private static final Pattern FROM_ON = Pattern.compile("\\bFrom (?:" + MONTH + " \\d{4}|now)(?=[.]|$)");
    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:with immediate effect|as a matter of urgency)\\b|^Immediately\\b", Pattern.CASE_INSENSITIVE);

    /** "Timescale: June 2031." */
    private static final Pattern LABELLED = Pattern.compile(
            "\\b(?:[Tt]imescale|[Dd]eadline|[Tt]arget date|[Dd]ue date|[Cc]ompletion date|[Bb]y when): ([^.;:]{3,40})");

    private ReadByWhen() {}

    static Optional<String> in(String text) {
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.find()) {
            return Optional.of(labelled.group(1).strip());
        }
        for (Pattern pattern :
                new Pattern[] {FROM_THE_REVIEW, AT_THE_BEGINNING, DATED, MONTHS_AT_THE_END, FROM_ON, AT_ONCE}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    /** Whether a cell of a table says no more than when. */
    static boolean isOnlyWhen(String cell) {
        String plain = cell.strip();
        return LineShape.words(plain) <= 5
                && plain.matches(
                        "(?i).*\\b" + MONTH
                                + "\\b.*|.*\\b(?:19|20)\\d\\d\\b.*|immediate(?:ly)?|ongoing|completed?|(?:within )?\\w+ (?:days|weeks|months)|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");
    }
}
