package org.sightline.core.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** The instrument and how strongly it binds, so that a habit is never read as law. */
    static String standing(Edition edition) {
        String doubt = edition.source().confirmed() ? "" : ", to be confirmed";
        String whose = edition.authority().equals(RuleBook.ENGLAND) ? "" : " of " + edition.authority();
        return edition.source().instrument() + " (" + edition.level().label() + whose + doubt + ")";
    }
}
