package org.sightline.core.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of months, weekdays and small numbers, as people spell and misspell them. */
final class Names {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Map<String, Integer> MONTH = new HashMap<>();
    private static final Map<String, Integer> WEEKDAY = new HashMap<>();

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    /** A misspelling is looked for only in words as long as "marhc". */
    private static final int LONG_ENOUGH_TO_MISSPELL = 5;

    static {
        for (int i = 0; i < MONTHS.size(); i++) {
            MONTH.put(MONTHS.get(i), i + 1);
            MONTH.put(MONTHS.get(i).substring(0, 3), i + 1);
        }
        MONTH.put("sept", 9);
        MONTH.put("janu", 1);
        MONTH.put("febr", 2);
        MONTH.put("octo", 10);
        MONTH.put("juy", 7);
        MONTH.put("agust", 8);
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            WEEKDAY.put(WEEKDAYS.get(i), i + 1);
            WEEKDAY.put(WEEKDAYS.get(i).substring(0, 3), i + 1);
        }
        WEEKDAY.put("tues", 2);
        WEEKDAY.put("weds", 3);
        WEEKDAY.put("wednes", 3);
        WEEKDAY.put("wensday", 3);
        WEEKDAY.put("thur", 4);
        WEEKDAY.put("thurs", 4);
    }

    private Names() {}

    /** The month of a name exactly spelt or shortened, 1 to 12; 0 where it is none. */
    static int month(String word) {
        return MONTH.getOrDefault(word, 0);
    }

    /** The month of a name that may be misspelt, for words beside a number; 0 where it is none. */
    static int misspeltMonth(String word) {
        int month = month(word);
        if (month > 0 || word.length() < LONG_ENOUGH_TO_MISSPELL || word.length() > 11) {
            return month;
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            int slips = name.length() < 6 ? 1 : 2;
            if (name.charAt(0) == word.charAt(0) && slips(name, word) <= slips) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Monday is 1, Sunday 7; 0 where the word is no weekday. */
    static int weekday(String word) {
        return WEEKDAY.getOrDefault(word, 0);
    }

    /** A number in figures or in words up to twelve; -1 where it is none. */
    static int number(Token token) {
        return token.hasFigures(1, 3) ? token.value() : NUMBERS.getOrDefault(token.text(), -1);
    }

    /** Letters to add, drop, change or swap to make one word of the other (optimal string alignment). */
    private static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
