package org.sightline.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SplitNameTest {

    private static final Set<String> PARTICLES = Set.of("van", "der", "al", "de");

    @Test
    void the_last_word_is_the_surname_and_takes_its_small_words_with_it() {
        assertThat(split("Ana van der Berg")).isEqualTo(new SplitName("Ana", "van der Berg"));
        assertThat(split("Omar al Hassan")).isEqualTo(new SplitName("Omar", "al Hassan"));
        assertThat(split("Jay  Lee Smith")).isEqualTo(new SplitName("Jay Lee", "Smith"));
    }

    @Test
    void a_comma_says_that_the_surname_stands_first() {
        assertThat(split("SMITH, Jay")).isEqualTo(new SplitName("Jay", "SMITH"));
        assertThat(split("de Souza, Ana Maria")).isEqualTo(new SplitName("Ana Maria", "de Souza"));
    }

    @Test
    void a_title_is_no_forename() {
        assertThat(split("Dr. Jo Brown")).isEqualTo(new SplitName("Jo", "Brown"));
    }

    @Test
    void one_word_alone_is_a_forename() {
        assertThat(split("Dave")).isEqualTo(new SplitName("Dave", ""));
        assertThat(split("")).isEqualTo(new SplitName("", ""));
    }

    private static SplitName split(String whole) {
        return SplitName.of(whole, PARTICLES);
    }
}
