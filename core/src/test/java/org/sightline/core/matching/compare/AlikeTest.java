package org.sightline.core.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Lexicon;

class AlikeTest {

    private final Dictionary words = new Dictionary(Fact.WORD, Lexicon.EMPTY);

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars("1é")
                .ofMinLength(1)
                .ofMaxLength(18);
    }

    @Property(tries = 20_000)
    void eight_letters_at_a_time_come_to_the_same_as_letter_by_letter(
            @ForAll("word") String a, @ForAll("word") String b) {
        int first = words.numberOf(a);
        int second = words.numberOf(b);

        assertThat(Alike.jaroWinkler(words, first, second))
                .isEqualTo(LetterByLetter.jaroWinkler(words.text(first), words.text(second)));
        assertThat(Alike.isOneSlipApart(words, first, second))
                .isEqualTo(LetterByLetter.isOneSlipApart(words.text(first), words.text(second)));
    }

    @Property(tries = 20_000)
    void no_pair_is_more_alike_than_its_letters_allow(@ForAll("word") String a, @ForAll("word") String b) {
        int first = words.numberOf(a);
        int second = words.numberOf(b);

        assertThat(Alike.jaroWinkler(words, first, second))
                .isLessThanOrEqualTo(Alike.atMost(words, first, second) + 1e-12);
    }

    @Test
    void the_measure_gives_the_published_examples() {
        assertThat(alike("martha", "marhta")).isCloseTo(0.9611, within(0.0001));
        assertThat(alike("dwayne", "duane")).isCloseTo(0.84, within(0.0001));
        assertThat(alike("dixon", "dicksonx")).isCloseTo(0.8133, within(0.0001));
    }

    private double alike(String a, String b) {
        return Alike.jaroWinkler(words, words.numberOf(a), words.numberOf(b));
    }
}
