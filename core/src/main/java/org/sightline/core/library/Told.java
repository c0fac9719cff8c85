package org.sightline.core.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** A sentence of a review where it stands. */
record Told(int page, String sentence) {

    private static final int SENTENCES = 40;
    private static final int WORDS_BESIDE = 2;

    static List<Told> of(Flow.Placed placed) {
        return CutSentences.in(placed.block().text()).stream()
                .map(sentence -> new Told(placed.page(), sentence))
                .toList();
    }

    /** All that a review says. */
    static List<Told> whole(List<Page> pages) {
        return Flow.of(pages).stream().flatMap(placed -> of(placed).stream()).toList();
    }

    /** What is told of what happened, under a heading that says so; else what is told first. */
    static List<Told> account(List<Flow.Placed> flow, Phrases<Boolean> headings, Set<String> labelled) {
        List<Section> sections = Section.of(flow);
        List<Section> accounts = sections.stream()
                .filter(section -> isAccount(section.heading(), headings))
                .toList();
        List<Told> told = new ArrayList<>();
        for (Section section : accounts.isEmpty() ? sections : accounts) {
            section.blocks().stream()
                    .filter(placed -> !labelled.contains(placed.block().text()))
                    .forEach(placed -> told.addAll(of(placed)));
        }
        return told.subList(0, Math.min(told.size(), SENTENCES));
    }

    /** "What happened to Wren", but not "What happened to earlier recommendations". */
    private static boolean isAccount(String heading, Phrases<Boolean> headings) {
        List<Word> words = Words.in(heading);
        int said = headings.in(words).stream()
                .mapToInt(found -> found.end() - found.first())
                .sum();
        return said > 0 && words.size() - said <= WORDS_BESIDE;
    }

    static Phrases<Boolean> phrases(List<String> all) {
        Map<String, Boolean> phrases = new LinkedHashMap<>();
        all.forEach(phrase -> phrases.put(phrase, true));
        return Phrases.of(phrases);
    }
}
