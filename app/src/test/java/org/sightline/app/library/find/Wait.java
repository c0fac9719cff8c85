package org.sightline.app.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background. */
final class Wait {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private Wait() {}

    static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not come to pass").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException ending) {
                throw new AssertionError(ending);
            }
        }
    }
}
