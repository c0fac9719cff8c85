package org.sightline.app.intake;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries, from deep inside a parser, the one sentence that says what is wrong with a file and what to do. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
        super(sentence);
    }

    /** The sentence somewhere below what a parser threw: parsers wrap what they are told in exceptions of their own. */
    static Optional<Unreadable> within(Throwable broken) {
        int depth = 0;
        for (@Nullable Throwable cause = broken; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof Unreadable unreadable) {
                return Optional.of(unreadable);
            }
        }
        return Optional.empty();
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
