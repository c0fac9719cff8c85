package org.sightline.app.rulebook;

import org.sightline.core.rulebook.RuleBook;
import org.springframework.stereotype.Component;

/** The rule book that this installation goes by. */
@Component
public final class RuleBooks {

    private final RuleBook book;

    RuleBooks() {
        this.book = switch (LoadRuleBook.shipped()) {
            case RuleBookRead.Loaded loaded -> loaded.book();
            case RuleBookRead.Refused refused -> throw new IllegalStateException(String.join(" ", refused.reasons()));
        };
    }

    public RuleBook book() {
        return book;
    }
}
