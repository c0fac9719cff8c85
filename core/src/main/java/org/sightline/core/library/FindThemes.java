package org.sightline.core.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sightline.core.library.ThemeLanguage.Place;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/**
 * Proposes what themes a review is about, each with the sentence that speaks of it most plainly. A person confirms them: words
 * that point to a theme may still mean something else.
 */
public final class FindThemes {

    /** What one plain sentence is worth; what a review asks for is worth half, since it asks of all children. */
    private static final int ENOUGH = 2 * ThemeLanguage.PLAIN;

    /** A long review mentions everything: for every so many sentences of its story it takes a plain one more. */
    private static final int SENTENCES = 100;

    private static final String CHILD = "child";

    private final ThemeLanguage language;
    private final Phrases<Boolean> apart;

    /** @param apart headings under which a review speaks of others, or of itself: "what happened to earlier recommendations" */
    public FindThemes(List<ThemeWords> themes, List<String> apart) {
        this.language = new ThemeLanguage(themes);
        this.apart = Told.phrases(apart);
    }

    /**
     * What else was read of a review.
     *
     * @param labelled texts of blocks that tell nothing, such as the names of agencies
     * @param child the name by which it calls the child, where it has one
     */
    public record Known(Set<String> labelled, List<Finding> findings, List<Ask> asks, Optional<String> child) {

        public static final Known NOTHING = new Known(Set.of(), List.of(), List.of(), Optional.empty());

        public Known {
            labelled = Set.copyOf(labelled);
            findings = List.copyOf(findings);
            asks = List.copyOf(asks);
        }
    }

    /** What speaks of a theme so far, and the sentence that did most plainly. */
    private record Tally(int worth, int most, Told told) {

        private static final Tally NOTHING = new Tally(0, 0, new Told(1, ""));

        /** Of two sentences as plain as each other, that of a finding is shown, else the first. */
        private Tally with(Told sentence, int much, Place place) {
            int shown = much == 0 ? 0 : 2 * much + (place == Place.FINDING ? 1 : 0);
            return new Tally(worth + much, Math.max(most, shown), shown > most ? sentence : told);
        }
    }

    /** The themes that are proposed, in the order of the taxonomy. */
    public List<FoundTheme> in(List<Page> pages, Known known) {
        Tally[] tallies = new Tally[language.size()];
        Arrays.fill(tallies, Tally.NOTHING);
        Places places = new Places(known);
        int sentences = 0;
        for (Flow.Placed placed : told(pages, known.labelled())) {
            Place place = places.of(placed.block());
            for (Told told : Told.of(placed)) {
                sentences += place == Place.STORY ? 1 : 0;
                List<Word> words = asChild(Words.in(told.sentence()), known.child());
                int weight = place == Place.ASK ? 1 : 2;
                language.themesIn(words).stream()
                        .forEach(theme -> tallies[theme] =
                                tallies[theme].with(told, weight * language.worth(theme, words, place), place));
            }
        }
        int enough = Math.max(ENOUGH, ENOUGH * sentences / SENTENCES);
        return IntStream.range(0, tallies.length)
                .filter(theme -> tallies[theme].worth() >= enough)
                .mapToObj(theme -> new FoundTheme(
                        language.code(theme),
                        tallies[theme].told().page(),
                        tallies[theme].told().sentence()))
                .toList();
    }

    /** The themes that one finding or recommendation is about by itself. */
    public List<String> themesOf(String lesson) {
        List<List<Word>> sentences = CutSentences.in(lesson.replace('\n', ' ')).stream()
                .map(Words::in)
                .toList();
        return IntStream.range(0, language.size())
                .filter(theme -> sentences.stream()
                                .mapToInt(sentence -> language.worth(theme, sentence, Place.FINDING))
                                .sum()
                        >= ThemeLanguage.PLAIN)
                .mapToObj(language::code)
                .toList();
    }

    /** The child's name is as good as "the child". */
    private static List<Word> asChild(List<Word> words, Optional<String> child) {
        if (child.isEmpty()) {
            return words;
        }
        String name = child.get().toLowerCase(Locale.ROOT);
        return words.stream()
                .map(word -> word.owner().equals(name)
                        ? new Word(
                                word.isPossessive() ? CHILD + "s" : CHILD,
                                CHILD,
                                word.from(),
                                word.to(),
                                word.afterBreak())
                        : word)
                .toList();
    }

    private List<Flow.Placed> told(List<Page> pages, Set<String> labelled) {
        List<Flow.Placed> told = new ArrayList<>();
        int apartFrom = 0;
        for (Section section : Section.of(Flow.of(pages))) {
            if (apartFrom > 0 && section.level() > apartFrom) {
                continue;
            }
            boolean isApart = !apart.in(Words.in(section.heading())).isEmpty();
            apartFrom = isApart ? section.level() : 0;
            if (!isApart) {
                told.add(new Flow.Placed(
                        section.page(), new Block.Heading(Math.max(1, section.level()), section.heading())));
                section.blocks().stream()
                        .filter(placed -> !labelled.contains(placed.block().text()))
                        .forEach(told::add);
            }
        }
        return told;
    }

    /** Which blocks are of what the review found or asks for. */
    private static final class Places {

        private final List<String> findings;
        private final List<String> asks;

        private Places(Known known) {
            findings = known.findings().stream()
                    .flatMap(finding -> finding.text().lines())
                    .map(Words::plain)
                    .toList();
            asks = known.asks().stream().map(ask -> Words.plain(ask.text())).toList();
        }

        private Place of(Block block) {
            String plain = Words.plain(block.text());
            if (asks.stream().anyMatch(ask -> isMostOf(ask, plain))) {
                return Place.ASK;
            }
            return findings.stream().anyMatch(finding -> isMostOf(finding, plain)) ? Place.FINDING : Place.STORY;
        }

        /** A row of a table says more than what is asked, and an ask may be a list of several blocks. */
        private static boolean isMostOf(String lesson, String block) {
            return !block.isEmpty()
                    && ((block.contains(lesson) && lesson.length() * 2 > block.length()) || lesson.contains(block));
        }
    }
}
