package org.sightline.core.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/** Reads how old children are, in the words of a review: "11 weeks", "aged from 1 to 11 years", "seventeen-year-old". */
final class ReadAges {

    private static final double WEEKS_IN_A_MONTH = 365.25 / 12 / 7;
    private static final double MONTHS_IN_A_YEAR = 12;

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final String NUMBER =
            "(\\d{1,3}|" + String.join("|", NUMBERS.subList(1, NUMBERS.size()).reversed()) + ")";
    private static final String UNIT = "(day|week|month|year)s?";

    private static final Pattern SPAN = Pattern.compile(
            "(?i)\\b" + NUMBER + "(?:[- ]" + UNIT + "(?: old)?)? (?:to|and|[–-]) " + NUMBER + "[- ]" + UNIT + "\\b");
    private static final Pattern ONE = Pattern.compile("(?i)\\b" + NUMBER + "[- ]" + UNIT + "\\b");
    private static final Pattern AGED = Pattern.compile("(?i)\\baged? (?:only |just |about |nearly |of )?" + NUMBER
            + "\\b(?![- ](?:day|week|month|year)| to | and \\d)");

    private static final Pattern TOLD = Pattern.compile("(?i)\\b" + NUMBER + "[- ]" + UNIT + "[- ]old\\b"
            + "|\\b(?:aged|at|was|were) (?:only |just |about |nearly )?(?:the age of )?" + NUMBER + "(?:[- ]" + UNIT
            + "(?! (?:later|before|after|ago|earlier|early)))\\b"
            + "|\\b(?:aged|(?:at the )?age of|was|were) (?:only |just |about |nearly )?" + NUMBER
            + "(?=[,.;]|$| (?:when|and (?:had|was|lived|died)|at the time))");

    private final List<AgeBand> bands;
    private final Phrases<AgeBand> worded;

    /**
     * An age, or a span of them, in months.
     *
     * @param words as they stand
     */
    record Read(double youngest, double oldest, String words, List<AgeBand> bands) {}

    ReadAges(List<AgeBand> bands) {
        this.bands = bands;
        Map<String, AgeBand> all = new LinkedHashMap<>();
        bands.forEach(band -> band.words().forEach(word -> all.put(word, band)));
        worded = Phrases.of(all);
    }

    /** Every age of a text that is only of the child; a band's own words go before numbers. */
    List<Read> in(String text) {
        List<Phrases.Found<AgeBand>> named = worded.in(Words.in(text));
        if (!named.isEmpty()) {
            return List.of(new Read(
                    0,
                    0,
                    named.getFirst().in(text, Words.in(text)),
                    List.of(named.getFirst().meaning())));
        }
        List<Read> ages = new ArrayList<>();
        Matcher span = SPAN.matcher(text);
        int from = 0;
        while (span.find(from)) {
            String firstUnit = span.group(2) == null ? span.group(4) : span.group(2);
            ages.add(read(months(span.group(1), firstUnit), months(span.group(3), span.group(4)), span.group()));
            from = span.end();
        }
        if (!ages.isEmpty()) {
            return ages;
        }
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            double months = months(one.group(1), one.group(2));
            ages.add(read(months, months, one.group()));
        }
        if (ages.isEmpty()) {
            Matcher aged = AGED.matcher(text);
            while (aged.find()) {
                double months = months(aged.group(1), "year");
                ages.add(read(months, months, aged.group(1) + " years"));
            }
        }
        return ages;
    }

    /** The ages of running text that are given as an age is given: "aged six", "at eleven weeks", "a seven-year-old". */
    List<Read> toldIn(String text) {
        List<Read> ages = new ArrayList<>();
        Matcher told = TOLD.matcher(text);
        if (told.find()) {
            String number =
                    told.group(1) == null ? told.group(3) == null ? told.group(5) : told.group(3) : told.group(1);
            String unit = told.group(2) == null ? told.group(4) == null ? "year" : told.group(4) : told.group(2);
            double months = months(number, unit);
            ages.add(read(
                    months, months, number + " " + unit + (number.equals("1") || number.equals("one") ? "" : "s")));
        }
        return ages;
    }

    private Read read(double some, double other, String words) {
        double youngest = Math.min(some, other);
        double oldest = Math.max(some, other);
        return new Read(
                youngest,
                oldest,
                words,
                bands.stream().filter(band -> band.has(youngest, oldest)).toList());
    }

    private static double months(String number, String unit) {
        String plain = number.toLowerCase(Locale.ROOT);
        int many = NUMBERS.contains(plain) ? NUMBERS.indexOf(plain) : Integer.parseInt(plain);
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> many / 7.0 / WEEKS_IN_A_MONTH;
            case "week" -> many / WEEKS_IN_A_MONTH;
            case "month" -> many;
            default -> many * MONTHS_IN_A_YEAR;
        };
    }
}
