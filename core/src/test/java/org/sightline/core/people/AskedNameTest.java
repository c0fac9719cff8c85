package org.sightline.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedNameTest {

    private static boolean means(String asked, String... known) {
        return new AskedName(asked).means(List.of(known));
    }

    @Test
    void a_slip_of_one_letter_is_the_same_name() {
        assertThat(means("Jaydon Smyth", "Jayden Smith")).isTrue();
        assertThat(means("Jaydon Smyth", "Jadyon Smyth")).isTrue();
        assertThat(means("Jaydon Smyth", "Jaydonn Smyt")).isTrue();
    }

    @Test
    void accents_hyphens_and_order_make_no_difference() {
        assertThat(means("Zoë Brown-Lee", "LEE BROWN, Zoe")).isTrue();
    }

    @Test
    void a_name_that_stands_among_several_is_enough() {
        assertThat(means("Wren Ashdown", "Wren", "Baby Ashdown")).isTrue();
    }

    @Test
    void another_first_name_is_another_child() {
        assertThat(means("Robin Ashdown", "Wren Ashdown")).isFalse();
        assertThat(means("Ella Ashdown", "Ellis Ashdown")).isFalse();
    }

    @Test
    void short_names_must_be_the_same() {
        assertThat(means("Ali Shah", "Adi Shah")).isFalse();
    }

    @Test
    void a_first_name_alone_asks_for_nobody() {
        assertThat(means("Wren", "Wren Ashdown")).isFalse();
        assertThat(means("", "Wren Ashdown")).isFalse();
    }
}
