package org.sightline.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowDownTest {

    @ParameterizedTest
    @CsvSource({"1, PT0S", "4, PT0S", "5, PT5S", "6, PT10S", "8, PT40S", "12, PT10M40S", "13, PT15M", "10000, PT15M"})
    void the_wait_doubles_up_to_its_bound(int wrong, Duration wait) {
        assertThat(new SlowDown(5, Duration.ofSeconds(5), Duration.ofMinutes(15)).after(wrong))
                .isEqualTo(wait);
    }
}
