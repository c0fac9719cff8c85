package org.sightline.core.matching.identity;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;

/** Why who is who was changed. */
public sealed interface Why {

    /** A model weighed the records. */
    record Weighed(String model) implements Why {}

    /** Somebody decided about two records, or took a decision back. */
    record Decided(String decision, NavigableSet<Long> about) implements Why {
        public Decided {
            about = Records.of(about);
        }
    }

    /** Something was recorded, corrected or taken out. */
    record Recorded(String what) implements Why {}

    /** A seal was placed or lifted. */
    record Sealed(String seal, NavigableSet<Long> within) implements Why {
        public Sealed {
            within = Records.of(within);
        }
    }

    /** No reason is known. */
    record NotSaid() implements Why {}

    /** The reason without anything about these records. */
    default Why without(Set<Long> hidden) {
        Collection<Long> about =
                switch (this) {
                    case Decided decided -> decided.about();
                    case Sealed seal -> seal.within();
                    case Weighed _, Recorded _, NotSaid _ -> Set.of();
                };
        return Records.meet(about, hidden) ? new NotSaid() : this;
    }
}
