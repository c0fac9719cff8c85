package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final Instant NOW = Instant.parse("2026-03-27T17:55:00Z");

    @Test
    void an_empty_bucket_says_how_long_to_wait_and_fills_with_time() {
        Buckets buckets = new Buckets(60);
        for (int i = 0; i < 60; i++) {
            assertThat(buckets.take("somebody", NOW)).isEmpty();
        }

        assertThat(buckets.take("somebody", NOW)).contains(Duration.ofSeconds(1));
        assertThat(buckets.take("somebody else", NOW)).isEmpty();
        assertThat(buckets.take("somebody", NOW.plusSeconds(1))).isEmpty();
        assertThat(buckets.take("somebody", NOW.plusSeconds(1))).isPresent();
    }

    @Test
    void a_bucket_holds_no_more_than_a_minute() {
        Buckets buckets = new Buckets(2);
        buckets.take("somebody", NOW);
        Instant later = NOW.plus(Duration.ofDays(1));

        assertThat(buckets.take("somebody", later)).isEmpty();
        assertThat(buckets.take("somebody", later)).isEmpty();
        assertThat(buckets.take("somebody", later)).isPresent();
    }
}
