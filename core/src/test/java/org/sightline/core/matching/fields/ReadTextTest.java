package org.sightline.core.matching.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTextTest {

    private static final Lexicon LEXICON = new Lexicon(
            Set.of(
                    "baby",
                    "baby girl",
                    "twin",
                    "unknown",
                    "not known",
                    "infant",
                    "n a",
                    "first twin",
                    "twinii",
                    "twin girl",
                    "girl",
                    "boy"),
            Set.of("al", "el", "bin", "van", "der", "de", "da"),
            List.of(List.of("robert", "bob"), List.of("robin", "bob")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baby",
                "BABY GIRL",
                "Baby Smith",
                "unknown",
                "Not known",
                "N/A",
                "Infant of Sarah",
                "",
                "  ",
                "-"
            })
    void what_stands_where_nobody_wrote_a_forename_is_no_forename(String written) {
        assertThat(forename(written)).isEqualTo(ReadText.Text.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Twin 1,1",
        "Twin 2,2",
        "twin two,2",
        "Twin II,2",
        "Baby A Smith,1",
        "Baby B,2",
        "Twin2,2",
        "Twin 2 of Sarah,2",
        "First twin,1",
        "TwinII,2",
        "Twin boy 2,2"
    })
    void a_child_of_a_multiple_birth_without_a_name_keeps_the_order_of_birth(String written, int place) {
        assertThat(forename(written)).isEqualTo(new ReadText.Text("", List.of(), place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Twin", "TWIN GIRL", "Twin of Sarah", "Baby (twin)"})
    void a_twin_without_a_number_is_one_of_several(String written) {
        assertThat(forename(written)).isEqualTo(new ReadText.Text("", List.of(), Dictionary.ONE_OF_SEVERAL));
    }

    @Test
    void a_forename_that_only_begins_like_a_placeholder_is_a_forename() {
        assertThat(forename("Babyna").letters()).isEqualTo("babyna");
        assertThat(forename("Mary Ann").words()).containsExactly("mary", "ann");
    }

    @ParameterizedTest
    @CsvSource({
        "Al-Hassan,hassan",
        "Hassan,hassan",
        "van der Berg,berg",
        "De Souza,souza",
        "De,de",
        "O'Neill,oneill",
        "Mc Donald,mcdonald",
        "McDonald,mcdonald"
    })
    void a_surname_is_the_same_with_and_without_its_small_words(String written, String letters) {
        assertThat(read(Fact.SURNAME, written).letters()).isEqualTo(letters);
    }

    @Test
    void a_surname_that_nobody_knows_is_none() {
        assertThat(read(Fact.SURNAME, "Unknown").letters()).isEmpty();
        assertThat(read(Fact.SURNAME, "Unknown Baby").letters()).isEmpty();
        assertThat(read(Fact.SURNAME, "Baby Smith").letters()).isEqualTo("smith");
    }

    @ParameterizedTest
    @CsvSource({
        "M,male",
        "Male,male",
        "boy,male",
        "1,male",
        "F,female",
        "girl,female",
        "2,female",
        "U,''",
        "9,''",
        "0,''",
        "X,''"
    })
    void the_ways_of_writing_a_sex_are_one(String written, String letters) {
        Lexicon lexicon = new Lexicon(Set.of("unknown"), Set.of(), List.of());

        assertThat(new ReadText(Fact.SEX, lexicon).read(written).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"07700 900123", "+44 7700 900123", "+44 (0)7700 900123", "07700-900-123", "07700900123 (mum)"})
    void a_telephone_number_is_the_same_with_and_without_its_country(String written) {
        assertThat(read(Fact.PHONE, written).letters()).isEqualTo("700900123");
    }

    @Test
    void a_telephone_number_without_a_digit_is_none() {
        assertThat(read(Fact.PHONE, "none given").letters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LS12 4AB,LS12 9ZZ",
        "ls124ab,LS12 9ZZ",
        "M1 1AA,M1 2BB",
        "SW1A 1AA,SW1A 2AA",
        "LS12,LS12 4AB",
        "M1,M1 1AA"
    })
    void postcodes_of_one_outward_half_lie_in_one_area(String one, String other) {
        assertThat(area(one)).isNotZero().isEqualTo(area(other));
    }

    @Test
    void postcodes_of_two_outward_halves_lie_in_two_areas() {
        assertThat(area("M1 1AA")).isNotEqualTo(area("M11 1AA"));
        assertThat(area("2600")).isEqualTo(area("2611")).isNotEqualTo(area("3000"));
    }

    @Test
    void being_short_for_the_same_makes_no_two_names_each_others_short_forms() {
        Dictionary names = new Dictionary(Fact.FORENAME, LEXICON);

        assertThat(names.sets(names.numberOf("Robert"))).containsExactly(0);
        assertThat(names.sets(names.numberOf("Robin"))).containsExactly(1);
        assertThat(names.sets(names.numberOf("Bob"))).containsExactly(0, 1);
    }

    @Test
    void names_that_sound_alike_are_told() {
        assertThat(Sound.of("mohammed"))
                .isNotZero()
                .isEqualTo(Sound.of("muhammad"))
                .isEqualTo(Sound.of("mohamed"));
        assertThat(Sound.of("catherine")).isEqualTo(Sound.of("katharyn"));
        assertThat(Sound.of("mia")).isZero();
    }

    private static ReadText.Text forename(String written) {
        return read(Fact.FORENAME, written);
    }

    private static ReadText.Text read(Fact fact, String written) {
        return new ReadText(fact, LEXICON).read(written);
    }

    private static int area(String postcode) {
        ReadText read = new ReadText(Fact.POSTCODE, LEXICON);
        return read.areaOf(read.read(postcode));
    }
}
