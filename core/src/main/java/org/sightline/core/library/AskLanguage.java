package org.sightline.core.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Tells what sounds like an ask from what does not, by the words that were given. */
final class AskLanguage {

    private static final int WORDS_OF_A_HEADING = 14;
    private static final int WORDS_OF_A_LEAD_IN = 30;

    private static final String NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** A table of contents says where the recommendations are. */
    private static final Pattern PAGE_BEHIND = Pattern.compile("(?:\\.{2,}|…|\\s)\\s*\\d{1,3}$");

    private final Phrases<Boolean> headings;
    private final Phrases<Boolean> mixed;
    private final Phrases<Boolean> never;
    private final Phrases<Boolean> bodies;
    private final Phrases<Boolean> says;
    private final Commands commands;
    private final ReadWhom readWhom;
    private final Pattern label;
    private final AskWords.Columns columns;

    AskLanguage(AskWords words) {
        headings = phrases(words.headings());
        mixed = phrases(words.mixed());
        never = phrases(words.never());
        bodies = phrases(words.bodies());
        says = phrases(words.says());
        commands = new Commands(words.verbs());
        readWhom = new ReadWhom(bodies, commands);
        label = label(words.labels());
        columns = words.columns();
    }

    private static Phrases<Boolean> phrases(Collection<String> all) {
        Map<String, Boolean> phrases = new LinkedHashMap<>();
        all.forEach(phrase -> phrases.put(phrase, true));
        return Phrases.of(phrases);
    }

    private static Pattern label(List<String> labels) {
        String any = labels.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?i)^(?:key |national |local )?(?:" + any + ")"
                + "(?:\\s?(?:no\\.?\\s)?#?(\\d{1,3}(?:\\.\\d{1,2})?[a-z]?|(?<=\\s)(?:" + NUMBERS + ")))?"
                + "(?:\\s*\\(([^)]{1,160})\\))?\\s*([:.–—-]|$|(?<=[\\d)])\\s(?=\\p{Lu}))\\s*");
    }

    AskWords.Columns columns() {
        return columns;
    }

    private static boolean has(Phrases<Boolean> phrases, String text) {
        return !phrases.in(Words.in(text)).isEmpty();
    }

    /** What may stand under a heading. */
    enum Under {
        /** Whatever is listed is asked for. */
        ASKS,
        /** Asks among other things. */
        ALSO_ASKS,
        /** Asks of an earlier time, or what became of them. */
        NO_ASKS,
        UNKNOWN
    }

    Under under(String heading) {
        String numbered = NUMBER_IN_FRONT.matcher(heading).replaceFirst("");
        String bare = IN_BRACKETS.matcher(numbered).replaceAll("").strip();
        if (has(never, bare)) {
            return Under.NO_ASKS;
        }
        if (LineShape.words(bare) > WORDS_OF_A_HEADING
                || PAGE_BEHIND.matcher(bare).find()
                || !has(headings, bare)) {
            return Under.UNKNOWN;
        }
        return isMixed(Words.in(bare)) ? Under.ALSO_ASKS : Under.ASKS;
    }

    /** "Learning" makes a heading one of more than asks, but not as part of "learning points". */
    private boolean isMixed(List<Word> heading) {
        List<Phrases.Found<Boolean>> asks = headings.in(heading);
        return mixed.in(heading).stream()
                .anyMatch(other ->
                        asks.stream().noneMatch(ask -> ask.first() < other.end() && other.first() < ask.end()));
    }

    /** What follows "Recommendation 3:"; empty where the text does not begin with such a label. */
    Optional<String> labelled(String text) {
        Matcher found = label.matcher(text);
        return isLabel(found, text) ? Optional.of(text.substring(found.end())) : Optional.empty();
    }

    /** Who is asked by "Recommendation 3 (for the board)." */
    Optional<String> whomOfLabel(String text) {
        Matcher found = label.matcher(text);
        return isLabel(found, text)
                ? Optional.ofNullable(found.group(2))
                        .filter(this::isBody)
                        .map(whom -> whom.replaceFirst("^(?:[Ff]or|[Tt]o) ", ""))
                : Optional.empty();
    }

    private static boolean isLabel(Matcher found, String text) {
        return found.find() && (found.group(1) != null || found.group(3).equals(":") || found.end() == text.length());
    }

    /** Whether the text begins as an ask does: with a command, or with somebody who should. */
    boolean begins(String text) {
        return commands.begin(text)
                || whom(text).isPresent()
                || says.at(Words.in(text), 0).isPresent();
    }

    /** Whether its first sentence could be an ask. */
    boolean mayAsk(String text) {
        List<String> sentences = CutSentences.in(text);
        return begins(text) || (!sentences.isEmpty() && ReadWhom.asks(sentences.getFirst()));
    }

    /** Whether running text asks in that sentence. */
    boolean says(String sentence) {
        return has(says, sentence) && !has(never, sentence);
    }

    Optional<String> whom(String text) {
        return readWhom.in(text);
    }

    /** Who is asked, as the text says in whatever place. */
    Optional<String> whomAnywhere(String text) {
        return readWhom.in(text).or(() -> readWhom.behind(text));
    }

    /** Whether somebody who can be asked is named. */
    boolean isBody(String text) {
        return has(bodies, text);
    }

    /** Whether the text only leads in to asks: "The board should:", "The review makes the following recommendations:". */
    boolean leadsIn(String text) {
        return text.endsWith(":") && (whom(text).isPresent() || announces(text));
    }

    private boolean announces(String text) {
        return has(headings, text) && !has(never, text) && LineShape.words(text) <= WORDS_OF_A_LEAD_IN;
    }
}
