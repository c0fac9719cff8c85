package org.sightline.core.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/**
 * Proposes what themes a review is about, each with the sentence that speaks of it most plainly. A person confirms them: words
 * that point to a theme may still mean something else.
 */
public final class FindThemes {

    private static final int ENOUGH = 2;

    private final List<ThemeLanguage> themes;
    private final Phrases<Boolean> apart;

    /** @param apart headings under which a review speaks of others, or of itself: "what happened to earlier recommendations" */
    public FindThemes(List<ThemeWords> themes, List<String> apart) {
        this.themes = themes.stream().map(ThemeLanguage::new).toList();
        this.apart = Told.phrases(apart);
    }

    /** What speaks of a theme so far, and the sentence that did most plainly. */
    private record Tally(int worth, int most, Told told) {

        private static final Tally NOTHING = new Tally(0, 0, new Told(1, ""));

        private Tally with(Told sentence, int much) {
            return new Tally(worth + much, Math.max(most, much), much > most ? sentence : told);
        }

        private FoundTheme found(String code) {
            return new FoundTheme(code, told.page(), told.sentence());
        }
    }

    /**
     * The themes that are proposed, in the order of the taxonomy.
     *
     * @param labelled texts of blocks that tell nothing, such as the names of agencies
     */
    public List<FoundTheme> in(List<Page> pages, Set<String> labelled) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        themes.forEach(theme -> tallies.put(theme.code(), Tally.NOTHING));
        for (Told told : told(pages, labelled)) {
            for (ThemeLanguage theme : themes) {
                tallies.computeIfPresent(theme.code(), (code, tally) -> tally.with(told, theme.worth(told.sentence())));
            }
        }
        return tallies.entrySet().stream()
                .filter(one -> one.getValue().worth >= ENOUGH)
                .map(one -> one.getValue().found(one.getKey()))
                .toList();
    }

    /** The themes that one finding or recommendation is about by itself. */
    public List<String> themesOf(String lesson) {
        return themes.stream()
                .filter(theme -> CutSentences.in(lesson.replace('\n', ' ')).stream()
                                .mapToInt(theme::worth)
                                .sum()
                        >= ENOUGH)
                .map(ThemeLanguage::code)
                .toList();
    }

    private List<Told> told(List<Page> pages, Set<String> labelled) {
        List<Told> told = new ArrayList<>();
        int apartFrom = 0;
        for (Section section : Section.of(Flow.of(pages))) {
            if (apartFrom > 0 && section.level() > apartFrom) {
                continue;
            }
            boolean isApart = !apart.in(Words.in(section.heading())).isEmpty();
            apartFrom = isApart ? section.level() : 0;
            if (!isApart) {
                told.addAll(Told.of(new Flow.Placed(section.page(), new Block.Paragraph(section.heading()))));
                section.blocks().stream()
                        .filter(placed -> !labelled.contains(placed.block().text()))
                        .forEach(placed -> told.addAll(Told.of(placed)));
            }
        }
        return told;
    }
}
