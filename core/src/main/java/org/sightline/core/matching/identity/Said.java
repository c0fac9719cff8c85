package org.sightline.core.matching.identity;

import java.time.Instant;

/** Something a person said about who is who. It is never changed: only something said later can take it back. */
public sealed interface Said {

    String by();

    Instant at();

    String why();

    /** That two records are of one person, or not, or that it can not be told. */
    record Decision(String number, long one, long other, Answer answer, String by, Instant at, String why)
            implements Said {

        public boolean about(long record) {
            return one == record || other == record;
        }
    }

    /** That a decision no longer stands. */
    record TakenBack(String decision, String by, Instant at, String why) implements Said {}
}
