package org.sightline.core.readings;

import java.util.List;
import java.util.Set;

/**
 * One thing to be read in entries, and the phrases that show it.
 *
 * @param name a few plain words, unique among the terms; a {@link Cue} carries it
 * @param phrases in the language of {@link ParsePhrases}
 * @param unless phrases that, where they overlap one of the others, set it aside
 * @param holdsWhen the turns of meaning that leave it standing, such as PAST for "history of alcohol misuse"
 * @param examples entries in which it must be read
 * @param counterExamples entries in which it must not
 */
public record Term(
        String name,
        List<Finds> finds,
        List<String> phrases,
        List<String> unless,
        Limits limits,
        Set<Turn.Effect> holdsWhen,
        List<Example> examples,
        List<Example> counterExamples) {

    public Term {
        finds = List.copyOf(finds);
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
        holdsWhen = Set.copyOf(holdsWhen);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    boolean finds(Kind kind) {
        return finds.contains(new Finds.OfKind(kind));
    }
}
