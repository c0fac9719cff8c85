package org.sightline.core.matching.fields;

/**
 * Birth dates as one number each: the year in the upper bits, the month in four, the day in five; 0 where none is known.
 * A month or a day that is not known is 0.
 */
public final class BirthDates {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2999;

    private BirthDates() {}

    public static int of(int year, int month, int day) {
        return year << 9 | month << 5 | day;
    }

    public static int year(int date) {
        return date >>> 9;
    }

    public static int month(int date) {
        return date >>> 5 & 15;
    }

    public static int day(int date) {
        return date & 31;
    }

    /**
     * Reads a date written in digits, the year first (2017-01-31, 20170131, 2017-01, 2017) or the day first (31/01/2017); 0
     * for everything else. A month above 12 with a day that could be one is taken for the two swapped.
     */
    public static int read(String written) {
        int[] parts = new int[4];
        int[] lengths = new int[4];
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit) {
                if (!inside) {
                    if (++count > 3) {
                        break;
                    }
                }
                if (lengths[count - 1] == 8) {
                    return 0;
                }
                parts[count - 1] = parts[count - 1] * 10 + (c - '0');
                lengths[count - 1]++;
            } else if (Character.isLetter(c) && count < 3) {
                return 0;
            }
            inside = digit;
        }
        if (count == 1 && lengths[0] == 8) {
            return compact(parts[0]);
        }
        if (count > 0 && lengths[0] == 4) {
            return checked(parts[0], count > 1 ? parts[1] : 0, count > 2 ? parts[2] : 0);
        }
        return count >= 3 && lengths[2] == 4 ? checked(parts[2], parts[1], parts[0]) : 0;
    }

    /** Eight digits without anything between: the year first; the day first where that makes no date. */
    private static int compact(int digits) {
        int month = digits / 100 % 100;
        boolean dayFirst = month > 12 || digits / 10_000 < EARLIEST;
        int read = dayFirst && digits / 10_000 % 100 <= 12
                ? checked(digits % 10_000, digits / 10_000 % 100, digits / 1_000_000)
                : 0;
        return read != 0 ? read : checked(digits / 10_000, month, digits % 100);
    }

    private static int checked(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST) {
            return 0;
        }
        if (month > 12 && day >= 1 && day <= 12) {
            return checked(year, day, month);
        }
        return month > 12 || day > 31 ? 0 : of(year, month, day);
    }

    /** As people read it, with "?" for what is not known. */
    public static String inWords(int date) {
        return "%04d-%s-%s".formatted(year(date), twoDigits(month(date)), twoDigits(day(date)));
    }

    private static String twoDigits(int part) {
        return part == 0 ? "??" : "%02d".formatted(part);
    }
}
