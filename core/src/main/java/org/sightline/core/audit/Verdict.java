package org.sightline.core.audit;

import java.util.List;
import java.util.OptionalLong;

/** What came of checking a chain. */
public sealed interface Verdict {

    /**
     * No line was altered, taken out, moved or put in since the head was made, or noted.
     *
     * @param noted the number of the line whose hash was noted elsewhere; empty where none was given to check against
     */
    record Whole(long count, Hash head, OptionalLong noted) implements Verdict {}

    /**
     * Something is wrong.
     *
     * @param faults in the order of the file; at least one
     * @param untold how many more there are than could be told
     */
    record Broken(List<Fault> faults, long untold) implements Verdict {

        public Broken {
            faults = List.copyOf(faults);
        }
    }
}
