package org.sightline.core.questions;

import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Lens;
import org.sightline.core.rulebook.Lenses;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.RuleBook;

/**
 * One rule as it stood on the day of a matter and as it stands today, so that nobody is held to a duty that came later.
 *
 * @param id the rule's id in the rule book
 */
public record Standard(String id, Lenses lenses) {

    /** Whether the rule book knows such a duty, then or now. */
    public boolean known() {
        return lenses.known();
    }

    public Lens lens() {
        return lenses.lens();
    }

    /** The figure of that name as it was then; today's where there was none then. */
    public Optional<Limit> limit(String name) {
        return told().map(edition -> edition.limits().get(name));
    }

    /** Whether it is only a measure that questions go by, and no duty that anybody is or was under. */
    public boolean isMeasure() {
        return Stream.of(lenses.then(), lenses.now())
                .flatMap(Optional::stream)
                .allMatch(edition -> edition.level() == Level.PRACTICE);
    }

    /** The rule's id and edition: "ASM-45 (statutory guidance, from 15 April 2013)". */
    public String edition() {
        String standing = isMeasure()
                ? "a measure that questions go by, not a duty"
                : told().map(Standard::standing).orElse("");
        return id + " (" + standing + ")";
    }

    private Optional<Edition> told() {
        return lenses.then().or(lenses::now);
    }

    private static String standing(Edition edition) {
        String whose = edition.authority().equals(RuleBook.ENGLAND) ? "" : " of " + edition.authority();
        String from = edition.commenced() ? ", from " + InWords.day(edition.from()) : ", not yet commenced";
        String to = edition.to().map(last -> " to " + InWords.day(last)).orElse("");
        return edition.level().label() + whose + from + to;
    }
}
