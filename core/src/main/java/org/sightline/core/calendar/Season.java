package org.sightline.core.calendar;

import java.time.LocalDate;

/**
 * A season of the northern hemisphere, by whole months: spring is March to May, summer June to August, autumn
 * September to November, and the winter of a year December of that year to February of the next.
 */
public enum Season {
    SPRING(21, 3),
    SUMMER(22, 6),
    AUTUMN(23, 9),
    WINTER(24, 12);

    private static final int MONTHS = 3;

    private final int code;
    private final int firstMonth;

    Season(int code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The EDTF code, 21 to 24. */
    public int code() {
        return code;
    }

    /** The season of an EDTF code, 21 to 24, or 25 to 28 where the writer said "northern". */
    static Season ofCode(int code) {
        return switch (code) {
            case 21, 25 -> SPRING;
            case 22, 26 -> SUMMER;
            case 23, 27 -> AUTUMN;
            case 24, 28 -> WINTER;
            default -> throw new IllegalArgumentException("no season has the code " + code);
        };
    }

    public LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    public LocalDate lastDay(int year) {
        return firstDay(year).plusMonths(MONTHS).minusDays(1);
    }
}
