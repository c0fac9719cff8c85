package org.sightline.core.readings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;

/**
 * Decides whose matter some words are: who was hurt, seen or drunk, and for whom an appointment was.
 *
 * <p>The sufferer is named among the words, or right after them ("bruise to mother"), or is the nearest person before them
 * in the sentence who is not merely telling ("mother says", "seen by mother"), unless the telling is the matter itself. People joined by "and" are all meant.
 * A "he" or "she" among the words may be whoever was named last. Where nobody is named, an entry about violence between
 * adults speaks of an adult, any other of a child.
 */
final class DecideWhose {

    private static final int NEAR = 3;
    private static final Set<String> TOWARDS = Set.of("to", "on", "of", "onto", "against");
    private static final Set<String> JOINS = Set.of("and", "with", "&", "or");
    private static final Set<String> NOT_THE_SUFFERER = Set.of("by", "per", "from");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "they", "them", "i");

    private final Sector sector;
    private final boolean betweenAdults;
    private final List<ReadCell> cells;

    DecideWhose(Sector sector, boolean betweenAdults, List<ReadCell> cells) {
        this.sector = sector;
        this.betweenAdults = betweenAdults;
        this.cells = cells;
    }

    boolean is(Whose whose, ReadCell cell, Span<?> words) {
        return switch (whose) {
            case ANYONE -> true;
            case CHILD -> sufferer(cell, words).map(Named::child).orElse(!betweenAdults && !isAboutAdults());
            case ADULT -> sufferer(cell, words).map(named -> !named.child()).orElse(true);
            case CHILD_APPOINTMENT -> forChild(cell, words);
            case ADULT_APPOINTMENT -> !forChild(cell, words);
        };
    }

    /** An adult's own record speaks of that adult wherever it names nobody. */
    private boolean isAboutAdults() {
        boolean adults = false;
        for (ReadCell cell : cells) {
            if (cell.cell().field() == Field.ABOUT) {
                if (cell.people().stream().anyMatch(span -> span.what().child())) {
                    return false;
                }
                adults |= !cell.people().isEmpty();
            }
        }
        return adults;
    }

    static Optional<Named> sufferer(ReadCell cell, Span<?> words) {
        if (tells(cell, words)) {
            return nearestBefore(cell, words).map(span -> joined(cell, span));
        }
        boolean beginsWithPronoun = PRONOUNS.contains(cell.words().word()[words.from()]);
        Optional<Span<Named>> among = cell.people().stream()
                .filter(span -> !beginsWithPronoun && words.overlaps(span))
                .reduce((first, second) -> second)
                .or(() -> rightAfter(cell, words));
        return among.or(() -> nearestBefore(cell, words)).map(span -> joined(cell, span));
    }

    private static Optional<Span<Named>> rightAfter(ReadCell cell, Span<?> words) {
        return cell.people().stream()
                .filter(span -> span.from() >= words.to() && span.from() - words.to() <= NEAR)
                .filter(span ->
                        cell.words().part()[words.to() - 1] == cell.words().part()[span.from()])
                .filter(span -> !isTeller(cell, span) && hasTowards(cell, words.to(), span.from()))
                .findFirst();
    }

    private static boolean hasTowards(ReadCell cell, int from, int to) {
        for (int at = from; at < to; at++) {
            if (TOWARDS.contains(cell.words().word()[at])) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Span<Named>> nearestBefore(ReadCell cell, Span<?> words) {
        boolean hasPronoun = hasPronoun(cell, words);
        return cell.people().reversed().stream()
                .filter(span -> span.to() <= words.from())
                .filter(span -> hasPronoun || cell.words().sameSentence(span.from(), words.from()))
                .filter(span -> tells(cell, words) || !isTeller(cell, span))
                .findFirst();
    }

    /** Words that begin with "said" are the teller's own matter. */
    private static boolean tells(ReadCell cell, Span<?> words) {
        return cell.is(WordLists.SAYS, words.from());
    }

    private static boolean hasPronoun(ReadCell cell, Span<?> words) {
        for (int at = words.from(); at < words.to(); at++) {
            if (PRONOUNS.contains(cell.words().word()[at])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTeller(ReadCell cell, Span<Named> span) {
        boolean says = span.to() < cell.words().size() && cell.is(WordLists.SAYS, span.to());
        return says
                || (span.from() > 0 && NOT_THE_SUFFERER.contains(cell.words().word()[span.from() - 1]));
    }

    /** "Child P and mother were seen": both of them. */
    private static Named joined(ReadCell cell, Span<Named> last) {
        if (last.what().child()) {
            return last.what();
        }
        Span<Named> group = last;
        for (Span<Named> span : cell.people().reversed()) {
            boolean joins = span.to() == group.from()
                    || (span.to() == group.from() - 1
                            && JOINS.contains(cell.words().word()[span.to()]));
            if (joins) {
                group = span;
                if (span.what().child()) {
                    return span.what();
                }
            }
        }
        return last.what();
    }

    private boolean forChild(ReadCell cell, Span<?> words) {
        return nearestSign(cell, words)
                .or(() -> sufferer(cell, words).map(Named::child))
                .or(this::anySign)
                .or(this::anybodyNamed)
                .orElse(!isAdultsOwn(sector));
    }

    private static Optional<Boolean> nearestSign(ReadCell cell, Span<?> words) {
        Optional<Boolean> nearest = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (Span<String> span : cell.lists()) {
            if (!isSign(span) || !cell.words().sameSentence(span.from(), words.from())) {
                continue;
            }
            int distance = Math.max(0, Math.max(span.from() - words.to(), words.from() - span.to()));
            if (distance < shortest) {
                shortest = distance;
                nearest = Optional.of(span.what().equals(WordLists.CHILD_APPOINTMENT));
            }
        }
        return nearest;
    }

    private Optional<Boolean> anySign() {
        return cells.stream()
                .flatMap(cell -> cell.lists().stream())
                .filter(DecideWhose::isSign)
                .findFirst()
                .map(span -> span.what().equals(WordLists.CHILD_APPOINTMENT));
    }

    private static boolean isSign(Span<String> span) {
        return span.what().equals(WordLists.CHILD_APPOINTMENT) || span.what().equals(WordLists.ADULT_APPOINTMENT);
    }

    private Optional<Boolean> anybodyNamed() {
        boolean child = false;
        boolean adult = false;
        for (ReadCell cell : cells) {
            child |= cell.people().stream().anyMatch(span -> span.what().child());
            adult |= cell.people().stream().anyMatch(span -> !span.what().child());
        }
        return child || adult ? Optional.of(child) : Optional.empty();
    }

    /** Whose patient or client it is where nothing else says so. */
    private static boolean isAdultsOwn(Sector sector) {
        return switch (sector) {
            case GP, MIDWIFERY, MENTAL_HEALTH, SUBSTANCE_SERVICE, PROBATION, COURT, HOUSING -> true;
            default -> false;
        };
    }
}
