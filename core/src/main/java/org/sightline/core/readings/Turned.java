package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The turns of meaning in one cell, and which words each of them reaches. */
final class Turned {

    private static final Set<String> LAST_OF_A_LIST = Set.of("or", "nor");
    private static final String AND = "and";

    private final ReadCell cell;
    private final List<Span<Turn>> turns;

    /** Of turns within one another the longest counts: "could not be ruled out" rather than "ruled out". */
    Turned(ReadCell cell, List<Span<Turn>> found) {
        this.cell = cell;
        this.turns = found.stream()
                .filter(turn ->
                        found.stream().noneMatch(other -> other.contains(turn) && other.length() > turn.length()))
                .filter(turn -> turn.what().effect() != Turn.Effect.NOTHING)
                .toList();
    }

    /** What was done to the meaning of these words; a turn that is one of them counts as part of what they say. */
    Set<Turn.Effect> of(Span<?> words) {
        EnumSet<Turn.Effect> effects = EnumSet.noneOf(Turn.Effect.class);
        for (Span<Turn> turn : turns) {
            if (!turn.overlaps(words) && reaches(turn, words)) {
                effects.add(turn.what().effect());
            }
        }
        return effects;
    }

    private boolean reaches(Span<Turn> turn, Span<?> words) {
        boolean sameSentence = cell.words().sameSentence(turn.from(), words.from());
        return switch (turn.what().reach()) {
            case SENTENCE -> sameSentence;
            case AFTER -> sameSentence && turn.to() <= words.from() && isClear(turn.what(), turn.to(), words.from());
            case BEFORE -> sameSentence && words.to() <= turn.from() && isClear(turn.what(), words.to(), turn.from());
            case REST -> turn.to() <= words.from() && !isInPerson(turn.to(), words.to());
        };
    }

    /** In a later sentence: "Letter from hospital: seen in clinic" still tells what the hospital saw. */
    private boolean isInPerson(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!cell.words().sameSentence(from - 1, at) && cell.is(WordLists.IN_PERSON, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClear(Turn turn, int from, int to) {
        if (to - from > turn.within()) {
            return false;
        }
        CellWords words = cell.words();
        for (int at = from; at < to; at++) {
            if (cell.is(WordLists.BUT, at) || (!turn.overAnd() && words.word()[at].equals(AND))) {
                return false;
            }
        }
        return turn.overAnd() || isOnePart(from, to);
    }

    /** "No bruises, marks or injuries" denies all three; "no reply, bruises seen" only the first. */
    private boolean isOnePart(int from, int to) {
        CellWords words = cell.words();
        int before = Math.max(from - 1, 0);
        int last = Math.min(to, words.size() - 1);
        if (words.part()[before] == words.part()[last]) {
            return true;
        }
        List<Integer> ors = new ArrayList<>();
        for (int at = before; at < words.size() && words.sameSentence(before, at); at++) {
            if (LAST_OF_A_LIST.contains(words.word()[at])) {
                ors.add(at);
            }
        }
        return ors.stream().anyMatch(or -> words.part()[or] == words.part()[last] || or > to);
    }
}
