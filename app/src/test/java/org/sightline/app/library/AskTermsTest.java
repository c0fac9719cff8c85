package org.sightline.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.core.library.AskWords;

class AskTermsTest {

    @Test
    void every_list_is_there_in_small_letters_and_says_nothing_twice() {
        AskWords words = AskTerms.shipped();
        Stream<List<String>> lists = Stream.of(
                words.headings(),
                words.mixed(),
                words.never(),
                words.labels(),
                words.verbs(),
                words.bodies(),
                words.says(),
                words.columns().what(),
                words.columns().whom(),
                words.columns().byWhen());

        assertThat(lists)
                .hasSize(10)
                .allSatisfy(list -> assertThat(list)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(word -> assertThat(word).isLowerCase().isEqualTo(word.strip())));
    }
}
