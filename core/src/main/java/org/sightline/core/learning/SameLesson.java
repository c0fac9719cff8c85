package org.sightline.core.learning;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Which lessons of one review are the same, told twice: in the same words, or in nearly all the same. */
final class SameLesson {

    /** Of all words of both. Short ones are the same only to the word: "Train staff." and "Train managers." are two. */
    private static final double NEARLY_ALL = 0.85;

    private static final int FEWEST_WORDS = 8;

    private final Lesson lesson;
    private final Set<String> words;
    private final List<Lesson> again = new ArrayList<>();
    private final List<Explanation> why = new ArrayList<>();

    private SameLesson(Lesson lesson) {
        this.lesson = lesson;
        this.words = words(lesson);
    }

    /** Every lesson in exactly one of them; what the first file tells stands for the others. */
    static List<Told> of(Review review, List<Lesson> lessons) {
        List<SameLesson> once = new ArrayList<>();
        for (Lesson lesson : lessons) {
            SameLesson next = new SameLesson(lesson);
            if (once.stream().noneMatch(before -> before.takes(next))) {
                once.add(next);
            }
        }
        return once.stream()
                .map(each -> new Told(review, each.lesson, each.again, each.why))
                .toList();
    }

    private boolean takes(SameLesson other) {
        Optional<Explanation> same =
                other.lesson.kind() == lesson.kind() ? why(other.lesson, other.words) : Optional.empty();
        same.ifPresent(reason -> {
            again.add(other.lesson);
            why.add(reason);
        });
        return same.isPresent();
    }

    private Optional<Explanation> why(Lesson other, Set<String> theirs) {
        if (other.words().equals(lesson.words())) {
            return Optional.of(Explanation.of("told again" + where(other) + " in the same words"));
        }
        if (Math.min(words.size(), theirs.size()) < FEWEST_WORDS) {
            return Optional.empty();
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(theirs);
        int all = words.size() + theirs.size() - both.size();
        return both.size() >= all * NEARLY_ALL
                ? Optional.of(Explanation.of("told again" + where(other) + ": " + both.size() + " of the " + all
                        + " words of both are the same"))
                : Optional.empty();
    }

    private String where(Lesson other) {
        return (other.report() == lesson.report() ? "" : " in the other file") + " on page " + other.page();
    }

    private static Set<String> words(Lesson lesson) {
        return Words.in(lesson.text()).stream().map(Word::form).collect(toSet());
    }
}
