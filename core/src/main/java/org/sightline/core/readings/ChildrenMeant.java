package org.sightline.core.readings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.core.people.Mention;

/**
 * Works out which children the words of a sighting mean.
 *
 * <p>Spoken to is the child named nearest to those words, with whoever "and" joins to that child. Seen, weighed or heard
 * are those named in the same part of the sentence, else in the same sentence. Where the sentence names none, it is the
 * one child named before it; else the children whom the row's own columns or its file are about; else those named
 * earlier in the entry or in the next sentence: a sister who is named later on is not the child who was hurt. A child of
 * whom another child tells ("Ada says Ben is ill") is never meant.
 */
final class ChildrenMeant {

    /** How {@link Mention#why()} begins where the words themselves do not name the child. */
    private static final String BY_COLUMN_OR_FILE = "the ";

    private static final String BY_FILE = "the file";
    private static final Set<String> ABOUT = Set.of("about", "re", "regarding", "concerning");

    private final Hit hit;
    private final List<ReadCell> cells;
    private final List<Mention> children;
    private final Set<String> witnesses;
    private final boolean spoken;

    private ChildrenMeant(
            boolean spoken, Hit hit, List<ReadCell> cells, List<Mention> children, Set<String> witnesses) {
        this.spoken = spoken;
        this.hit = hit;
        this.cells = cells;
        this.children = children;
        this.witnesses = witnesses;
    }

    static Set<String> by(Hit hit, SightingGrade grade, List<ReadCell> cells, List<Mention> children) {
        boolean spoken = grade == SightingGrade.SPOKEN_TO || grade == SightingGrade.SPOKEN_TO_ALONE;
        ChildrenMeant meant = isOfAnInjury(hit)
                ? new ChildrenMeant(
                        spoken,
                        hit,
                        cells,
                        children.stream().filter(Mention::isSubject).toList(),
                        people(children, Mention::isWitness))
                : new ChildrenMeant(spoken, hit, cells, children, Set.of());
        Set<String> named = spoken ? meant.nearest() : meant.besides();
        return named.isEmpty() ? meant.ofTheEntry() : named;
    }

    /** An injury is never that of the child who only tells of it. */
    private static boolean isOfAnInjury(Hit hit) {
        return hit.term().finds(Kind.INJURY) || hit.term().limits().with().contains(Kind.INJURY);
    }

    private Set<String> nearest() {
        List<Span<Named>> told = named(span -> !isSpokenAbout(hit.cell(), span)
                && hit.cell().words().sameSentence(span.from(), hit.words().from()));
        Optional<Span<Named>> nearest = told.reversed().stream()
                .filter(span -> span.from() < hit.words().to())
                .findFirst()
                .or(() -> told.stream().findFirst());
        Set<String> names = new LinkedHashSet<>();
        nearest.ifPresent(span -> joined(hit.cell(), told, span)
                .forEach(one -> names.addAll(one.what().people())));
        return names;
    }

    /** "Spoke to Ben about Ada": not to her. */
    private static boolean isSpokenAbout(ReadCell cell, Span<?> span) {
        return span.from() > 0 && ABOUT.contains(cell.words().word()[span.from() - 1]);
    }

    private static List<Span<Named>> joined(ReadCell cell, List<Span<Named>> told, Span<Named> nearest) {
        return told.stream()
                .filter(span ->
                        areJoined(cell, Math.min(span.to(), nearest.to()), Math.max(span.from(), nearest.from())))
                .toList();
    }

    /** "Ada and Ben", and one and the same. */
    private static boolean areJoined(ReadCell cell, int from, int to) {
        return from >= to || (from + 1 == to && cell.words().word()[from].equals("and"));
    }

    private Set<String> besides() {
        CellWords words = hit.cell().words();
        int at = hit.words().to() - 1;
        Set<String> inPart = names(named(span -> words.part()[span.from()] == words.part()[at]));
        return inPart.isEmpty() ? names(named(span -> words.sameSentence(span.from(), at))) : inPart;
    }

    private Set<String> ofTheEntry() {
        Set<String> about = people(children, mention -> mention.why().startsWith(BY_COLUMN_OR_FILE));
        Set<String> before =
                names(named(span -> span.to() <= hit.words().from() && !(spoken && isSpokenAbout(hit.cell(), span))));
        boolean byColumn = children.stream()
                .anyMatch(mention -> mention.why().startsWith(BY_COLUMN_OR_FILE)
                        && !mention.why().startsWith(BY_FILE));
        if (before.size() == 1 && (!byColumn || about.containsAll(before))) {
            return before;
        }
        return about.isEmpty() ? people(children, mention -> !isNamedOnlyLater(mention)) : about;
    }

    private static Set<String> people(List<Mention> mentions, Predicate<Mention> which) {
        Set<String> names = new LinkedHashSet<>();
        mentions.stream().filter(which).map(Mention::person).forEach(names::add);
        return names;
    }

    private boolean isNamedOnlyLater(Mention mention) {
        boolean later = false;
        for (int order = 0; order < cells.size(); order++) {
            for (Span<Named> span : cells.get(order).people()) {
                if (span.what().people().contains(mention.person())) {
                    if (order < hit.order() || (order == hit.order() && isNear(span))) {
                        return false;
                    }
                    later = true;
                }
            }
        }
        return later;
    }

    private boolean isNear(Span<Named> span) {
        int[] sentence = hit.cell().words().sentence();
        return sentence[span.from()] <= sentence[hit.words().to() - 1] + 1;
    }

    private List<Span<Named>> named(Predicate<Span<Named>> where) {
        return hit.cell().people().stream()
                .filter(span -> span.what().child()
                        && !witnesses.containsAll(span.what().people()))
                .filter(where)
                .filter(span -> !isToldOf(hit.cell(), span))
                .toList();
    }

    private static Set<String> names(List<Span<Named>> spans) {
        Set<String> names = new LinkedHashSet<>();
        spans.forEach(span -> names.addAll(span.what().people()));
        return names;
    }

    /** Whether another child tells of this child in the same sentence, whether named or, in "Says that Ben is ill", not. */
    private static boolean isToldOf(ReadCell cell, Span<Named> child) {
        for (int at = child.from() - 1; at >= 0 && cell.words().sameSentence(at, child.from()); at--) {
            if (cell.is(WordLists.TELLS_OF, at)) {
                return teller(cell, at)
                        .map(teller -> teller.what().child()
                                && !teller.what().people().equals(child.what().people()))
                        .orElse(false);
            }
        }
        return false;
    }

    /** Named before the verb in its sentence, else whoever an earlier sentence begins with, else the last one named. */
    private static Optional<Span<Named>> teller(ReadCell cell, int verb) {
        List<Span<Named>> before = cell.people().reversed().stream()
                .filter(span -> span.to() <= verb)
                .toList();
        return before.stream()
                .filter(span -> cell.words().sameSentence(span.from(), verb))
                .findFirst()
                .or(() -> before.stream()
                        .filter(span -> beginsSentence(cell, span))
                        .findFirst())
                .or(() -> before.stream().findFirst());
    }

    private static boolean beginsSentence(ReadCell cell, Span<?> span) {
        return span.from() == 0 || !cell.words().sameSentence(span.from() - 1, span.from());
    }
}
