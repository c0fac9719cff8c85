package org.sightline.core.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Knows a command by its verb: "ensure", "robustly ensuring"; and that somebody is to do it: "ensures". */
final class Commands {

    /** "Support of", "Planning is": what could be a command is the name of something when one of these follows. */
    private static final Set<String> AFTER_A_NAME = Set.of(
            "of", "is", "are", "has", "have", "was", "were", "between", "from", "does", "do", "remains", "needs");

    private static final Pattern SAYS_HOW_IT_IS = Pattern.compile("\\b(?:is|are|was|were|has|have|remains?|needs?)\\b");
    private static final Pattern END_OF_MAIN_CLAUSE =
            Pattern.compile("\\b(?:that|which|who|how|what|when|where|whether|so|if)\\b");

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> doings = new HashSet<>();

    Commands(List<String> verbs) {
        verbs.forEach(this::addForms);
    }

    private void addForms(String verb) {
        boolean mute = verb.endsWith("e");
        boolean consonantY = verb.endsWith("y") && !verb.endsWith("ey");
        verbs.add(verb);
        verbs.add((mute ? verb.substring(0, verb.length() - 1) : verb) + "ing");
        doings.add(consonantY ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s");
        doings.add(verb + "es");
    }

    /** Whether the text begins with a command; adverbs, "also" and "to" may stand before it. */
    boolean begin(String text) {
        List<Word> words = Words.in(text);
        int first = 0;
        while (first < words.size()
                && first < 2
                && standsBefore(words.get(first).form())) {
            first++;
        }
        if (first == words.size() || !isVerb(words.get(first).form())) {
            return false;
        }
        boolean named = first + 1 < words.size()
                && AFTER_A_NAME.contains(words.get(first + 1).form());
        boolean told = words.get(first).form().endsWith("ing")
                && SAYS_HOW_IT_IS.matcher(END_OF_MAIN_CLAUSE.split(text, 2)[0]).find();
        return !named && !told;
    }

    private boolean standsBefore(String word) {
        return !isVerb(word) && (word.equals("to") || word.equals("also") || word.endsWith("ly"));
    }

    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    /** "reviews", or "review" of several. */
    boolean isDoing(String word) {
        return verbs.contains(word) || doings.contains(word);
    }
}
