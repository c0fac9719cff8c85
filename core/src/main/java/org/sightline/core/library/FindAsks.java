package org.sightline.core.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.words.Words;

/**
 * Finds what a review asks for: the items that stand under a heading such as "Recommendations" or "What needs to improve", as a
 * list, as paragraphs or as a table; what is called a recommendation wherever it stands; and what running text recommends.
 * Asks of an earlier time, and what became of them, are left out where a heading says so.
 */
public final class FindAsks {

    /** Of the items under a heading within the recommendations, how many must sound like asks for them to be some. */
    private static final double MOST = 0.6;

    private static final int WORDS_OF_SOMEBODY = 8;

    private final AskLanguage language;

    public FindAsks(AskWords words) {
        language = new AskLanguage(words);
    }

    /** The asks in the order of the review, each once. */
    public List<Ask> in(List<Page> pages) {
        List<Ask> asks = new ArrayList<>();
        Opened opened = Opened.NOTHING;
        for (Section section :
                Section.of(Flow.of(pages).stream().map(this::leadIn).toList())) {
            opened = after(opened, section);
            asks.addAll(new AsksOfSection(language, section, opened.under(), opened.heading(), opened.whom()).all());
        }
        return once(asks);
    }

    /** "The board should:" looks like a heading and is half a sentence. */
    private Flow.Placed leadIn(Flow.Placed placed) {
        return placed.block() instanceof Block.Heading(int _, String text)
                        && text.endsWith(":")
                        && language.whom(text).isPresent()
                ? new Flow.Placed(placed.page(), new Block.Paragraph(text))
                : placed;
    }

    /**
     * What stands open when a section begins.
     *
     * @param heading under which the asks began
     * @param level of that heading
     * @param whom who is asked, where a heading below it says so
     */
    private record Opened(AskLanguage.Under under, String heading, int level, Optional<String> whom) {
        static final Opened NOTHING = new Opened(AskLanguage.Under.UNKNOWN, "", 0, Optional.empty());

        boolean asks() {
            return under == AskLanguage.Under.ASKS || under == AskLanguage.Under.ALSO_ASKS;
        }
    }

    private Opened after(Opened before, Section section) {
        String heading = section.heading();
        if (language.labelled(heading).isPresent()) {
            return before;
        }
        AskLanguage.Under under = language.under(heading);
        if (under != AskLanguage.Under.UNKNOWN) {
            return new Opened(under, heading, section.level(), addressee(heading));
        }
        boolean below = section.level() > before.level();
        if (!before.asks()) {
            return below && before.under() == AskLanguage.Under.NO_ASKS ? before : Opened.NOTHING;
        }
        boolean somebody = language.isBody(heading) && LineShape.words(heading) <= WORDS_OF_SOMEBODY;
        boolean given = below || heading.matches("[Ff]or .*") || section.soundsLikeAsks(language, MOST / 2);
        if (somebody && given) {
            return new Opened(before.under(), before.heading(), before.level(), Optional.of(bare(heading)));
        }
        if (below && section.isListOnly()) {
            return new Opened(before.under(), before.heading(), before.level(), Optional.empty());
        }
        boolean stays = below || section.blocks().isEmpty() || section.soundsLikeAsks(language, MOST);
        return stays
                ? new Opened(AskLanguage.Under.ALSO_ASKS, before.heading(), before.level(), Optional.empty())
                : Opened.NOTHING;
    }

    /** "Recommendations for the police" says who is asked. */
    private Optional<String> addressee(String heading) {
        int at = heading.indexOf(" for ");
        return at >= 0 && language.isBody(heading.substring(at))
                ? Optional.of(bare(heading.substring(at + 5)))
                : Optional.empty();
    }

    private static String bare(String heading) {
        String bare = heading.replaceFirst("^(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+)?(?:[Ff]or )?", "")
                .strip();
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** A summary says again what stands in full further down; the telling that says whom and when is kept, in the first one's place. */
    private static List<Ask> once(List<Ask> asks) {
        Map<String, Ask> once = new LinkedHashMap<>();
        for (Ask ask : asks) {
            String words = Words.plain(ask.text());
            if (!words.isEmpty()) {
                once.merge(words, ask, (first, again) -> says(again) > says(first) ? again : first);
            }
        }
        return List.copyOf(once.values());
    }

    private static int says(Ask ask) {
        return (ask.whom().isPresent() ? 1 : 0) + (ask.byWhen().isPresent() ? 1 : 0);
    }
}
