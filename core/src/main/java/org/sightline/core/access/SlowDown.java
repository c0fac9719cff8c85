package org.sightline.core.access;

import java.time.Duration;

/**
 * How long somebody waits after wrong passwords in a row: not at all at first, then twice as long each time, up to a bound,
 * so that guessing comes to nothing and the rightful owner is never shut out for good.
 *
 * @param free how many may be wrong before there is any wait
 */
public record SlowDown(int free, Duration first, Duration longest) {

    private static final int ENOUGH = 30;

    public SlowDown {
        if (free < 1 || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("a slow-down of " + free + ", " + first + ", " + longest);
        }
    }

    public Duration after(int wrong) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(wrong - free, ENOUGH));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
