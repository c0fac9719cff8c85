package org.sightline.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The search engine outside this process can not be asked at the moment. Its sentence is for people and says why and what to do;
 * nothing of a report or of a query is in it, so that it may be logged.
 */
public final class EngineAway extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final String sentence;

    EngineAway(String sentence) {
        this(sentence, new IOException(sentence));
    }

    EngineAway(String sentence, IOException cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
