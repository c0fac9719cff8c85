package org.sightline.core.library;

import java.util.List;

/**
 * The words by which a review shows what it found.
 *
 * @param headings what findings stand under: "findings", "what we found"
 * @param beside words that such a heading may have besides: "key", "and recommendations"
 * @param ends headings below which no findings stand: "recommendations"
 * @param labels what a single finding is called: "finding"
 */
public record FindingWords(List<String> headings, List<String> beside, List<String> ends, List<String> labels) {

    public FindingWords {
        headings = List.copyOf(headings);
        beside = List.copyOf(beside);
        ends = List.copyOf(ends);
        labels = List.copyOf(labels);
    }
}
