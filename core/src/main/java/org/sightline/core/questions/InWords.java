package org.sightline.core.questions;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.entries.Agency;
import org.sightline.core.people.Person;
import org.sightline.core.rulebook.Limit;

/** Dates, people, agencies and counts in plain words, so that every question speaks alike. */
public final class InWords {
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    /** Words that take "the" when they end an agency's name. */
    private static final Set<String> WITH_ARTICLE = Set.of(
            "police",
            "gp",
            "school",
            "hospital",
            "service",
            "services",
            "team",
            "practice",
            "surgery",
            "nursery",
            "court",
            "unit",
            "department",
            "centre",
            "college",
            "council",
            "officer",
            "board",
            "trust");

    private InWords() {}

    /** "6 January 2011". */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** A date as it is known, without a preposition: "6 January 2011", "December 2011", "autumn 2007", "2006". */
    public static String date(ApproximateDate date) {
        return DateInWords.of(date).bare();
    }

    /** A date as it is known, as an answer to "when": "on 6 January 2011", "in December 2011". */
    public static String when(ApproximateDate date) {
        return DateInWords.of(date).when();
    }

    /** From the beginning of one date to the end of another: "between December 2011 and February 2012". */
    public static String between(ApproximateDate from, ApproximateDate to) {
        if (from.earliest().equals(to.earliest()) && from.latest().equals(to.latest())) {
            return when(from);
        }
        String start = DateInWords.of(from).start();
        String end = DateInWords.of(to).end();
        return start.equals(end) ? when(to) : "between " + start + " and " + end;
    }

    /** "Ada", "Ada and Ben", "Ada, Ben and Cy". */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        if (last < 1) {
            return items.isEmpty() ? "nobody" : items.getFirst();
        }
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** The names of people, as a list. */
    public static String names(List<Person> people) {
        return list(people.stream().map(Person::name).toList());
    }

    /** "was" for one, "were" for more. */
    public static String was(List<?> subjects) {
        return subjects.size() == 1 ? "was" : "were";
    }

    /** "one entry", "three entries", "27 entries". */
    public static String count(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** "three", "27". */
    public static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** "45 working days", "two times". */
    public static String limit(Limit limit) {
        int amount = limit.amount();
        return switch (limit.unit()) {
            case HOURS -> count(amount, "hour", "hours");
            case DAYS -> count(amount, "day", "days");
            case WORKING_DAYS -> count(amount, "working day", "working days");
            case WEEKS -> count(amount, "week", "weeks");
            case MONTHS -> count(amount, "month", "months");
            case YEARS -> count(amount, "year", "years");
            case TIMES -> count(amount, "time", "times");
            case PERCENT -> amount + " per cent";
        };
    }

    /** An agency within a sentence: "the police", "the primary school", "health visiting", "Brook Lane School". */
    public static String agency(Agency agency) {
        String name = agency.name().strip();
        if (name.isEmpty()) {
            return agency.sector().label();
        }
        String[] words = name.split(" +");
        boolean proper = false;
        for (int i = 1; i < words.length; i++) {
            proper |= Character.isUpperCase(words[i].charAt(0));
        }
        if (proper) {
            return name;
        }
        boolean shout = words[0].length() > 1 && Character.isUpperCase(words[0].charAt(1));
        String lower = shout ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        boolean bare = !lower.startsWith("the ");
        return bare && WITH_ARTICLE.contains(words[words.length - 1].toLowerCase(Locale.ROOT)) ? "the " + lower : lower;
    }

    /** The agencies, each once, as a list. */
    public static String agencies(List<Agency> agencies) {
        return list(agencies.stream().map(InWords::agency).distinct().toList());
    }

    /** The sentence with a capital letter. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getYear();
    }
}
