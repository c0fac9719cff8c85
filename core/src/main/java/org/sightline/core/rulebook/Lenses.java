package org.sightline.core.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule seen through both lenses, which is the guard against hindsight: what it asked on the day of a matter, and
 * what it asks today.
 *
 * @param then the edition in force on that day; empty where no such duty stood
 * @param now the edition in force today; empty where no such duty stands
 * @param lens {@link Lens#BOTH} where the duty is the same; {@link Lens#NOW} where it came only later; {@link Lens#THEN}
 *     where it has changed or gone since, for a matter is measured by the rules of its day
 * @param says the difference in words that can stand beside a question
 */
public record Lenses(Optional<Edition> then, Optional<Edition> now, Lens lens, String says) {

    static Lenses of(Optional<Edition> then, Optional<Edition> now, LocalDate day) {
        boolean same = then.isPresent() && now.isPresent() && then.get().asksTheSameAs(now.get());
        Lens lens = same ? Lens.BOTH : then.isPresent() || now.isEmpty() ? Lens.THEN : Lens.NOW;
        return new Lenses(then, now, lens, says(then, now, same, Words.day(day)));
    }

    /** Whether such a duty stood on the day or stands today; a matter that neither lens knows needs no question. */
    public boolean known() {
        return then.isPresent() || now.isPresent();
    }

    private static String says(Optional<Edition> then, Optional<Edition> now, boolean same, String day) {
        if (same) {
            return "On " + day + " and today alike, " + cited(now.orElseThrow());
        }
        String past = then.map(edition -> "On " + day + ", " + cited(edition))
                .orElse("No such duty is known to have stood on " + day + ".");
        String present = now.map(edition -> "Today, " + cited(edition)).orElse("None stands today.");
        return past + " " + present;
    }

    private static String cited(Edition edition) {
        return Words.standing(edition) + ": " + edition.duty();
    }
}
