package org.sightline.core.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/** Reads what harm came to a child, from the title and the first account of what happened; what is said first counts for more. */
final class ReadHarm {

    private static final int PLAIN = 3;
    private static final int TERM = 1;
    private static final int ENOUGH = 3;
    private static final int FIRST_SENTENCES = 4;

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

    private static final class Tally {
        private int worth;
        private int most;
        private final Told told;

        private Tally(Told told) {
            this.told = told;
        }
    }

    /** The harm that most is said of, where enough is; of two alike, what was said first. */
    Optional<FoundFact> in(List<Told> account) {
        Map<Coded, Tally> tallies = new LinkedHashMap<>();
        for (int at = 0; at < account.size(); at++) {
            Told told = account.get(at);
            int weight = at < FIRST_SENTENCES ? 2 : 1;
            heaviest(told.sentence()).forEach((code, worth) -> {
                Tally tally = tallies.computeIfAbsent(code, one -> new Tally(told));
                tally.worth += worth * weight;
                tally.most = Math.max(tally.most, worth);
            });
        }
        return tallies.entrySet().stream()
                .filter(one -> one.getValue().worth >= ENOUGH)
                .reduce((first, second) -> second.getValue().worth > first.getValue().worth ? second : first)
                .map(one -> fact(one.getKey(), one.getValue().told));
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
