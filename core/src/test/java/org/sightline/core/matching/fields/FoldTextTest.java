package org.sightline.core.matching.fields;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldTextTest {

    @Test
    void capitals_and_accents_make_no_other_name() {
        assertThat(FoldText.letters("ZOË")).isEqualTo("zoe");
        assertThat(FoldText.letters("Renée")).isEqualTo("renee");
        assertThat(FoldText.letters("Nguyễn")).isEqualTo("nguyen");
        assertThat(FoldText.letters("Şahin")).isEqualTo("sahin");
    }

    @Test
    void letters_that_a_keyboard_may_lack_are_spelled_out() {
        assertThat(FoldText.letters("Weiß")).isEqualTo("weiss");
        assertThat(FoldText.letters("WEIẞ")).isEqualTo("weiss");
        assertThat(FoldText.letters("Łukasz")).isEqualTo("lukasz");
        assertThat(FoldText.letters("Søren")).isEqualTo("soren");
        assertThat(FoldText.letters("Đặng")).isEqualTo("dang");
        assertThat(FoldText.letters("Þóra")).isEqualTo("thora");
        assertThat(FoldText.letters("Işık")).isEqualTo("isik");
    }

    @Test
    void an_apostrophe_of_any_kind_parts_no_name() {
        for (String written :
                new String[] {"O'Neill", "O’Neill", "O‘Neill", "O`Neill", "O´Neill", "OʼNeill", "Oʻneill"}) {
            assertThat(FoldText.words(written)).as(written).containsExactly("oneill");
        }
    }

    @Test
    void a_hyphen_and_a_blank_part_a_name_alike() {
        assertThat(FoldText.words("Smith-Jones")).containsExactly("smith", "jones");
        assertThat(FoldText.words("Smith–Jones")).containsExactly("smith", "jones");
        assertThat(FoldText.words("  Smith \t Jones ")).containsExactly("smith", "jones");
        assertThat(FoldText.words("smith_jones")).containsExactly("smith", "jones");
    }

    @Test
    void a_name_of_another_script_stays_a_name() {
        assertThat(FoldText.letters("Мария")).isEqualTo("мария");
        assertThat(FoldText.letters("محمد")).isEqualTo("محمد");
        assertThat(FoldText.letters("李小龍")).isEqualTo("李小龍");
        assertThat(FoldText.letters("Ευαγγελία")).isEqualTo("ευαγγελια");
    }

    @Test
    void vowels_written_as_marks_are_no_accents() {
        assertThat(FoldText.words("मीना")).containsExactly("मीना");
        assertThat(FoldText.letters("मीना")).isNotEqualTo(FoldText.letters("मना"));
        assertThat(FoldText.words("সুমিতা")).hasSize(1);
        assertThat(FoldText.letters("சுமதி")).isNotEqualTo(FoldText.letters("சமதி"));
    }

    @Test
    void vowel_signs_that_arabic_and_hebrew_may_leave_out_make_no_other_name() {
        assertThat(FoldText.letters("مُحَمَّد")).isEqualTo(FoldText.letters("محمد"));
        assertThat(FoldText.letters("שָׂרָה")).isEqualTo(FoldText.letters("שרה"));
    }

    @Test
    void a_script_beyond_the_first_plane_is_read() {
        assertThat(FoldText.letters("𞤀𞤥𞤭𞤲𞤢𞤼𞤢")).isNotEmpty();
        assertThat(FoldText.letters("𞤀𞤥𞤭𞤲𞤢𞤼𞤢")).isNotEqualTo(FoldText.letters("𞤁𞤢𞤱𞤣𞤢"));
    }

    @Test
    void a_name_of_ten_thousand_letters_is_cut_and_holds_nothing_up() {
        assertThat(FoldText.letters("a".repeat(10_000))).hasSize(FoldText.LONGEST);
        assertThat(FoldText.letters(" ".repeat(10_000) + "Ann")).isEqualTo("ann");
    }

    @Property(tries = 2_000)
    void what_is_folded_folds_to_itself(@ForAll String written) {
        String once = FoldText.letters(written.substring(0, Math.min(written.length(), 10)));

        assertThat(FoldText.letters(once)).isEqualTo(once);
    }
}
