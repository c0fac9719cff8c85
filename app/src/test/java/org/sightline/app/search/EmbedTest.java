package org.sightline.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbedTest {

    private static final Embed MODEL = Embed.open(1);

    private static final List<String> PASSAGES = List.of(
            "The health visitor was refused entry on two occasions and closed the record.",
            "Budget for libraries.",
            "Bruising in babies who can not yet move by themselves must always be referred to a paediatrician. "
                    .repeat(6));

    @Test
    void a_question_lies_nearest_to_the_passage_that_answers_it() {
        Meaning question = MODEL.ofQuery("refused access to a home");
        List<Meaning> passages = MODEL.ofPassages(PASSAGES);

        assertThat(question.likeness(passages.get(0)))
                .isGreaterThan(question.likeness(passages.get(1)))
                .isGreaterThan(question.likeness(passages.get(2)));
    }

    @Test
    void passages_read_together_mean_what_they_mean_alone_and_come_in_their_order() {
        List<Meaning> together = MODEL.ofPassages(PASSAGES);

        for (int at = 0; at < PASSAGES.size(); at++) {
            Meaning alone = MODEL.ofPassages(List.of(PASSAGES.get(at))).getFirst();
            assertThat(together.get(at).likeness(alone)).isCloseTo(1, within(0.01));
        }
    }

    @Test
    void a_meaning_is_kept_as_bytes() {
        Meaning meaning = MODEL.ofQuery("bruise");

        assertThat(meaning.bytes()).hasSize(384 * 4);
        assertThat(Meaning.ofBytes(meaning.bytes()).likeness(meaning)).isCloseTo(1, within(1e-6));
    }

    @Test
    void a_text_of_any_length_is_read() {
        assertThat(MODEL.ofPassages(List.of("", "word ".repeat(5000)))).hasSize(2);
        assertThat(MODEL.ofPassages(List.of())).isEmpty();
    }

    @Test
    void a_meaning_without_a_direction_is_refused() {
        assertThatThrownBy(() -> Meaning.towards(new float[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
