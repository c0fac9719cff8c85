package org.sightline.core.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sightline.core.calendar.ApproximateDate;

/** The phrases that lenses and clocks share. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    static String counted(int count, String one) {
        return counted(count, one, one + "s");
    }

    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** "on 3 March 2014" or, of a vaguer date, the days that it lies within. */
    static String date(ApproximateDate date) {
        if (date.isExact()) {
            return "on " + day(date.earliest());
        }
        return date.isUnknown() ? "on a day that is not known" : within(date.earliest(), date.latest());
    }

    static String within(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(LocalDate.MIN)) {
            return "by " + day(latest) + " at the latest";
        }
        return latest.equals(LocalDate.MAX)
                ? "on " + day(earliest) + " at the earliest"
                : "between " + day(earliest) + " and " + day(latest);
    }

    /** The instrument and how strongly it binds, so that a habit is never read as law. */
    static String standing(Edition edition) {
        String doubt = edition.source().confirmed() ? "" : ", to be confirmed";
        String whose = edition.authority().equals(RuleBook.ENGLAND) ? "" : " of " + edition.authority();
        return edition.source().instrument() + " (" + edition.level().label() + whose + doubt + ")";
    }
}
