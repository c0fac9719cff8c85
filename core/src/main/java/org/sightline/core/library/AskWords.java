package org.sightline.core.library;

import java.util.List;

/**
 * The words by which a review shows that it asks for something.
 *
 * @param headings what asks stand under: "recommendations", "what needs to improve"
 * @param mixed words that make such a heading one of more than asks: "conclusions"
 * @param never words that make such a heading one of something else: "progress against"
 * @param labels what a single ask is called: "recommendation"
 * @param verbs what asks begin with, as commands: "ensure"
 * @param bodies words of those who can be asked: "board", "police"
 * @param says how running text asks: "it is recommended that"
 * @param columns the headings of tables of asks
 */
public record AskWords(
        List<String> headings,
        List<String> mixed,
        List<String> never,
        List<String> labels,
        List<String> verbs,
        List<String> bodies,
        List<String> says,
        Columns columns) {

    /** The headings of a table's columns by what they hold, the likeliest first. */
    public record Columns(List<String> what, List<String> whom, List<String> byWhen) {

        public Columns {
            what = List.copyOf(what);
            whom = List.copyOf(whom);
            byWhen = List.copyOf(byWhen);
        }
    }

    public AskWords {
        headings = List.copyOf(headings);
        mixed = List.copyOf(mixed);
        never = List.copyOf(never);
        labels = List.copyOf(labels);
        verbs = List.copyOf(verbs);
        bodies = List.copyOf(bodies);
        says = List.copyOf(says);
    }
}
