package org.sightline.app.library;

import org.sightline.core.library.FindingWords;

/** Reads the words by which a review shows what it found, which ship with Sightline as {@code resources/library/findings.yaml}. */
public final class FindingTerms {

    static final String FILE = "findings.yaml";

    private FindingTerms() {}

    public static FindingWords shipped() {
        WordFile words = WordFile.shipped(FILE);
        return new FindingWords(words.list("headings"), words.list("beside"), words.list("ends"), words.list("labels"));
    }
}
