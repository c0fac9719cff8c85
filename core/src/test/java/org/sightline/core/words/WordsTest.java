package org.sightline.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void apostrophes_and_capitals_do_not_part_a_word_from_itself() {
        assertThat(Words.plain("Children’s Services")).isEqualTo("childrens services");
        assertThat(Words.plain("CHILDREN'S services")).isEqualTo("childrens services");
    }

    @Test
    void initials_are_one_word_however_they_are_pointed() {
        assertThat(Words.plain("G.P. and S/W at A&E")).isEqualTo("gp and sw at a and e");
    }

    @Test
    void a_possessive_knows_its_owner() {
        assertThat(Words.in("mum's").getFirst().owner()).isEqualTo("mum");
        assertThat(Words.in("the parents' home").get(1).owner()).isEqualTo("parent");
    }

    @Test
    void the_longest_phrase_wins_and_none_crosses_a_full_stop() {
        Phrases<String> phrases = Phrases.of(Map.of("mother", "person", "mother and baby unit", "place"));

        assertThat(meanings(phrases, "Mother seen at the mother and baby unit")).containsExactly("person", "place");
        assertThat(meanings(phrases, "Spoke to mother. And baby unit rang")).containsExactly("person");
    }

    @Test
    void a_possessive_is_found_by_its_owner() {
        assertThat(meanings(Phrases.of(Map.of("mum", "mother")), "at Mum's flat"))
                .containsExactly("mother");
    }

    @Property
    void every_word_lies_inside_the_text_in_order(@ForAll String text) {
        int last = 0;
        for (Word word : Words.in(text)) {
            assertThat(word.from()).isGreaterThanOrEqualTo(last);
            assertThat(word.to()).isGreaterThan(word.from()).isLessThanOrEqualTo(text.length());
            last = word.to();
        }
    }

    private static List<String> meanings(Phrases<String> phrases, String text) {
        return phrases.in(Words.in(text)).stream().map(Phrases.Found::meaning).toList();
    }
}
