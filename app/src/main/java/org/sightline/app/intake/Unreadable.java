package org.sightline.app.intake;

import java.io.IOException;

/** Carries, from deep inside a parser, the one sentence that says what is wrong with a file and what to do. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
