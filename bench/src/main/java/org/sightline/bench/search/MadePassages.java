package org.sightline.bench.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sightline.app.search.Meaning;

/**
 * Passages of made-up words, as many as are wanted and each the same on every run: words as frequent as in real text (by rank, as
 * Zipf found), and meanings that gather around a thousand subjects, as those of real texts do.
 */
final class MadePassages {

    private static final int WORDS = 60_000;
    private static final int SUBJECTS = 1_000;
    private static final int OWN_WORDS = 300;

    /** How far a passage stands from its subject: likeness within a subject is near 0.8, between two near 0. */
    private static final double SPREAD = 0.5;

    private final int dimensions;

    MadePassages(int dimensions) {
        this.dimensions = dimensions;
    }

    /** One word in five is the subject's own. */
    String text(long seed, int words) {
        Random dice = new Random(seed);
        int subject = subject(seed);
        return IntStream.range(0, words)
                .mapToObj(at -> dice.nextInt(5) == 0 ? word(own(dice, subject)) : word(frequent(dice)))
                .collect(Collectors.joining(" "));
    }

    private static int subject(long seed) {
        return new Random(seed ^ 0x5DEECE66DL).nextInt(SUBJECTS);
    }

    private static int own(Random dice, int subject) {
        return 2_000 + (subject * 7919 + dice.nextInt(OWN_WORDS) * 31) % (WORDS - 2_000);
    }

    /** The word of rank r about as often as 1/r. */
    private static int frequent(Random dice) {
        return (int) Math.pow(WORDS, dice.nextDouble()) - 1;
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 700; rest > 0; rest /= 60) {
            word.append("bcdfgklmnprt".charAt(rest % 60 / 5)).append("aeiou".charAt(rest % 5));
        }
        return word.append('x').toString();
    }

    Meaning meaning(long seed) {
        Random dice = new Random(seed);
        float[] subject = direction(new Random(subject(seed)));
        float[] own = direction(dice);
        for (int at = 0; at < subject.length; at++) {
            subject[at] += (float) (SPREAD * own[at]);
        }
        return Meaning.towards(subject);
    }

    private float[] direction(Random dice) {
        float[] direction = new float[dimensions];
        double length = 0;
        for (int at = 0; at < dimensions; at++) {
            direction[at] = (float) dice.nextGaussian();
            length += direction[at] * direction[at];
        }
        for (int at = 0; at < dimensions; at++) {
            direction[at] /= (float) Math.sqrt(length);
        }
        return direction;
    }

    /** Whole pages, each as one query. */
    List<String> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> text(2_000_000_011L + number, 500))
                .toList();
    }

    /** From four words to a long sentence. */
    List<String> queries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> text(1_000_000_007L + number, 4 + new Random(number).nextInt(22)))
                .toList();
    }
}
