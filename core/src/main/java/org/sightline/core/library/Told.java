package org.sightline.core.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/** A sentence of a review where it stands. */
record Told(int page, String sentence) {

    private static final int SENTENCES = 40;

    static List<Told> of(Flow.Placed placed) {
        return CutSentences.in(placed.block().text()).stream()
                .map(sentence -> new Told(placed.page(), sentence))
                .toList();
    }

    /** What is told of what happened, under a heading that says so; else what is told first. */
    static List<Told> account(List<Flow.Placed> flow, Phrases<Boolean> headings, Set<String> labelled) {
        List<Section> sections = Section.of(flow);
        List<Section> accounts = sections.stream()
                .filter(section -> !headings.in(Words.in(section.heading())).isEmpty())
                .toList();
        List<Told> told = new ArrayList<>();
        for (Section section : accounts.isEmpty() ? sections : accounts) {
            section.blocks().stream()
                    .filter(placed -> !labelled.contains(placed.block().text()))
                    .forEach(placed -> told.addAll(of(placed)));
        }
        return told.subList(0, Math.min(told.size(), SENTENCES));
    }

    static Phrases<Boolean> phrases(List<String> all) {
        Map<String, Boolean> phrases = new LinkedHashMap<>();
        all.forEach(phrase -> phrases.put(phrase, true));
        return Phrases.of(phrases);
    }
}
