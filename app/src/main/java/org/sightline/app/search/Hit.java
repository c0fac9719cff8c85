package org.sightline.app.search;

import java.util.List;
import org.sightline.core.search.Fused;

/**
 * A passage that fits, and why.
 *
 * @param text the passage, cut where words of the query stand in it
 * @param fits what words and meaning gave to its place
 */
public record Hit(Place place, List<Piece> text, Fused fits) {

    private static final int MOST_WORDS_TOLD = 8;

    public Hit {
        text = List.copyOf(text);
    }

    /** Where a passage stands. */
    public record Place(String report, int number, int page, String heading) {}

    /** A part of a passage; asked for, where it is a word of the query in any of its forms. */
    public record Piece(String text, boolean askedFor) {}

    /** The query's words that stand in the passage, as they stand there, each once. */
    public List<String> words() {
        return text.stream().filter(Piece::askedFor).map(Piece::text).distinct().toList();
    }

    /** In one sentence, why the passage is shown; nearness in meaning is said and not called likeness, which nobody has judged. */
    public String why() {
        List<String> words = words();
        if (words.isEmpty()) {
            return "None of these words stand in it; it is among the nearest in meaning.";
        }
        String told = String.join(", ", words.subList(0, Math.min(words.size(), MOST_WORDS_TOLD)));
        String has = "It has the word%s %s%s"
                .formatted(words.size() > 1 ? "s" : "", told, words.size() > MOST_WORDS_TOLD ? " and more" : "");
        boolean near = fits.meaning() > 0 && fits.weightOfMeaning() > 0;
        return near ? has + ", and is among the nearest in meaning." : has + ".";
    }
}
