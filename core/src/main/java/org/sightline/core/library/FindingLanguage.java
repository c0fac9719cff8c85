package org.sightline.core.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Tells a heading of findings, and what is called a finding, by the words that were given. */
final class FindingLanguage {

    private static final String NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final Pattern NUMBER_IN_FRONT = Pattern.compile("^\\(?\\d{1,3}(?:\\.\\d{1,3})*[.):]?\\s+");

    private final Phrases<Boolean> headings;
    private final Phrases<Boolean> ends;
    private final Set<String> beside;
    private final Pattern label;

    FindingLanguage(FindingWords words) {
        headings = Told.phrases(words.headings());
        ends = Told.phrases(words.ends());
        beside = new HashSet<>(words.beside());
        label = label(words.labels());
    }

    private static Pattern label(List<String> labels) {
        String any = labels.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "^(?:(?i:key )?)(?:(?i:" + any + "))(?:\\s(?:(?i:no\\.? ?))?(\\d{1,3}(?:\\.\\d{1,2})?|[A-Z]|(?i:"
                        + NUMBERS + ")))?\\s*([:.–—-]|$|(?<=\\d)\\s(?=\\p{Lu}))\\s*");
    }

    /** What follows "Finding 3:"; empty where the text does not begin with such a label. */
    Optional<String> labelled(String text) {
        Matcher found = label.matcher(bare(text));
        boolean is = found.find() && (found.group(1) != null || found.group(2).equals(":"));
        return is ? Optional.of(bare(text).substring(found.end())) : Optional.empty();
    }

    /** Whether a heading says that findings follow, and nothing much besides. */
    boolean opens(String heading) {
        List<Word> words = Words.in(bare(heading));
        List<Phrases.Found<Boolean>> found = headings.in(words);
        if (found.isEmpty()) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            int here = at;
            boolean said = found.stream().anyMatch(one -> one.first() <= here && here < one.end());
            if (!said && !beside.contains(words.get(at).form())) {
                return false;
            }
        }
        return true;
    }

    boolean ends(String heading) {
        return !ends.in(Words.in(heading)).isEmpty();
    }

    String bare(String text) {
        return NUMBER_IN_FRONT.matcher(text).replaceFirst("").strip();
    }
}
