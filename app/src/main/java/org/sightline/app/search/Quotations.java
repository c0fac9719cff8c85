package org.sightline.app.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands between quotation marks in a query, and must stand so in a passage. A mark that opens and never closes, one inside a
 * word and a sign for inches are no quotation; and where somebody tells a situation, what is quoted is what was said in it, and other
 * reviews need not have it word for word.
 */
final class Quotations {

    /** Whoever writes more beside a quotation tells what happened; of the long situations that were measured, one in twelve quotes. */
    private static final int MOST_WORDS_BESIDE = 20;

    private static final Pattern QUOTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\"\u201c\u201d\u201e\u00ab](?=\\S)([^\"\u201c\u201d\u201e\u00ab\u00bb]+)(?<=\\S)[\"\u201c\u201d\u00bb](?![\\p{L}\\p{N}])");

    private Quotations() {}

    /** Each once, as it was written; those without a word left out. */
    static List<String> in(String text) {
        if (words(QUOTED.matcher(text).replaceAll(" ")).size() > MOST_WORDS_BESIDE) {
            return List.of();
        }
        return QUOTED.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .filter(quoted -> !words(quoted).isEmpty())
                .distinct()
                .toList();
    }

    /** Its words in their order; capitals, accents and what stands between the words do not matter. */
    static List<String> words(String quoted) {
        return Analysis.written(quoted).stream().map(Analysis.Term::form).toList();
    }
}
