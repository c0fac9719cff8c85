package org.sightline.app.rulebook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.Sector;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Rule;

/**
 * Which rules somebody asked to see.
 *
 * @param text words of a rule
 * @param binds a line of work, by its name in code
 * @param authority whose own rules
 * @param on a day, as people write days: only what was in force then
 */
record RulesForm(
        @Nullable String text,
        @Nullable String binds,
        @Nullable String authority,
        @Nullable String on) {

    private static final LocalDate NO_DATE_BEFORE = LocalDate.of(1800, 1, 1);
    private static final LocalDate NO_DATE_AFTER = LocalDate.of(2200, 1, 1);

    String words() {
        return stripped(text);
    }

    String sector() {
        return stripped(binds);
    }

    String whose() {
        return stripped(authority);
    }

    String written() {
        return stripped(on);
    }

    /** The day that was written; empty where none was, or none that can be read. */
    Optional<LocalDate> day() {
        if (written().isEmpty()) {
            return Optional.empty();
        }
        DateReading read = DateReader.read(written(), DateContext.likely(NO_DATE_BEFORE, NO_DATE_AFTER));
        return read.date().isExact() ? Optional.of(read.date().earliest()) : Optional.empty();
    }

    boolean dayCanNotBeRead() {
        return !written().isEmpty() && day().isEmpty();
    }

    boolean chooses(Rule rule) {
        return matchesSector(rule) && rule.editions().stream().anyMatch(this::chooses) && hasWords(rule);
    }

    private boolean chooses(Edition edition) {
        return day().map(edition::inForceOn).orElse(true)
                && (whose().isEmpty() || edition.authority().equals(whose()));
    }

    private boolean matchesSector(Rule rule) {
        return sector().isEmpty()
                || rule.binds().isEmpty()
                || rule.binds().stream().map(Sector::name).anyMatch(sector()::equals);
    }

    private boolean hasWords(Rule rule) {
        String wanted = words().toLowerCase(Locale.UK);
        return wanted.isEmpty()
                || (rule.id() + " " + rule.title()).toLowerCase(Locale.UK).contains(wanted)
                || rule.editions().stream().anyMatch(edition -> hasWords(edition, wanted));
    }

    private static boolean hasWords(Edition edition, String wanted) {
        return (edition.duty() + " " + edition.source().instrument() + " "
                        + edition.source().where())
                .toLowerCase(Locale.UK)
                .contains(wanted);
    }

    /** The edition by which a rule stands in the list: in force on the day, or else the latest. */
    Edition shown(Rule rule) {
        return rule.editions().stream()
                .filter(this::chooses)
                .reduce((earlier, later) -> later.commenced() ? later : earlier)
                .orElseGet(() -> rule.editions().getLast());
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
