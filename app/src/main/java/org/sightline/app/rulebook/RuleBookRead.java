package org.sightline.app.rulebook;

import java.util.List;
import org.sightline.core.rulebook.RuleBook;

/** What came of reading a rule book. */
public sealed interface RuleBookRead {

    /** The book is whole and may be used. */
    record Loaded(RuleBook book) implements RuleBookRead {}

    /**
     * Something in it is wrong, so that none of it is used: half a rule book would be silently silent.
     *
     * @param reasons one sentence each, with the file, the line and what to do; at least one
     */
    record Refused(List<String> reasons) implements RuleBookRead {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
