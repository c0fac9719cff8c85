package org.sightline.app.library;

import org.sightline.core.library.AskWords;

/** Reads the words by which a review asks, which ship with Sightline as {@code resources/library/asks.yaml}. */
public final class AskTerms {

    static final String FILE = "asks.yaml";

    private AskTerms() {}

    public static AskWords shipped() {
        WordFile words = WordFile.shipped(FILE);
        WordFile columns = words.part("columns");
        return new AskWords(
                words.list("headings"),
                words.list("mixed"),
                words.list("never"),
                words.list("labels"),
                words.list("verbs"),
                words.list("bodies"),
                words.list("says"),
                new AskWords.Columns(columns.list("what"), columns.list("whom"), columns.list("by when")));
    }
}
