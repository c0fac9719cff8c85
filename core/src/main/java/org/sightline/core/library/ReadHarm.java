package org.sightline.core.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/** Reads what harm came to a child, from all that a review says, and above all from its account of what happened. */
final class ReadHarm {

    private static final int PLAIN = 3;
    private static final int TERM = 1;
    private static final int ENOUGH = 3;
    private static final int ACCOUNT = 2;

    private final Phrases<List<Says>> words;

    private record Says(Coded harm, int worth) {}

    ReadHarm(List<Coded> harms) {
        Map<String, List<Says>> all = new LinkedHashMap<>();
        for (Coded harm : harms) {
            harm.plain().forEach(word -> add(all, word, new Says(harm, PLAIN)));
            harm.terms().forEach(word -> add(all, word, new Says(harm, TERM)));
        }
        words = Phrases.of(all);
    }

    private static void add(Map<String, List<Says>> all, String word, Says says) {
        all.computeIfAbsent(Words.plain(word), one -> new ArrayList<>()).add(says);
    }

    /** What is said of a harm, and the sentence that says it most plainly. */
    private record Tally(int worth, int most, Told told) {

        private Tally with(Tally more) {
            return new Tally(worth + more.worth, Math.max(most, more.most), more.most > most ? more.told : told);
        }
    }

    /**
     * The harm that most is said of, where enough is; of two alike, what was said first.
     *
     * @param account of what happened, which counts for more than the rest
     */
    Optional<FoundFact> in(List<Told> whole, List<Told> account) {
        Map<Coded, Tally> tallies = new LinkedHashMap<>();
        Set<Told> happened = new HashSet<>(account);
        for (Told told : whole) {
            int weight = happened.contains(told) ? ACCOUNT : 1;
            heaviest(told.sentence())
                    .forEach((harm, worth) -> tallies.merge(harm, new Tally(worth * weight, worth, told), Tally::with));
        }
        return tallies.entrySet().stream()
                .filter(one -> one.getValue().worth() >= ENOUGH)
                .reduce((first, second) ->
                        second.getValue().worth() > first.getValue().worth() ? second : first)
                .map(one -> fact(one.getKey(), one.getValue().told()));
    }

    private static FoundFact fact(Coded harm, Told told) {
        return new FoundFact(FactKind.HARM, harm.code(), harm.label(), told.page(), told.sentence());
    }

    private Map<Coded, Integer> heaviest(String sentence) {
        Map<Coded, Integer> heaviest = new HashMap<>();
        words.in(Words.in(sentence))
                .forEach(
                        found -> found.meaning().forEach(says -> heaviest.merge(says.harm(), says.worth(), Math::max)));
        return heaviest;
    }
}
