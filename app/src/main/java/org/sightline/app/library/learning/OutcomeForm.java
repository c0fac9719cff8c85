package org.sightline.app.library.learning;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;

/** What somebody says became of a recommendation. */
public record OutcomeForm(
        @Nullable String state,
        @Nullable String told,
        @Nullable String source) {

    static final OutcomeForm EMPTY = new OutcomeForm(null, null, null);

    private static final int LONGEST = 2_000;

    Optional<Outcome.State> chosen() {
        return Arrays.stream(Outcome.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    String toldTyped() {
        return WantedForm.given(told);
    }

    String sourceTyped() {
        return WantedForm.given(source);
    }

    Errors errors() {
        Errors errors = Errors.none();
        if (chosen().isEmpty()) {
            errors = errors.and("state", "Choose how far it came.");
        }
        if (toldTyped().isEmpty()) {
            errors = errors.and("told", "Write in a sentence what was done, or what was not.");
        }
        if (sourceTyped().isEmpty()) {
            errors = errors.and("source", "Say where that can be read, so that somebody else can check it.");
        }
        if (toldTyped().length() > LONGEST) {
            errors = errors.and("told", "Write it in at most 2,000 characters.");
        }
        return sourceTyped().length() > LONGEST
                ? errors.and("source", "Write it in at most 2,000 characters.")
                : errors;
    }
}
