package org.sightline.core.matching.fields;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @Test
    void a_valid_number_is_one_however_it_is_grouped() {
        assertThat(NhsNumber.read("943 476 5919")).isEqualTo(943476591 + 1);
        assertThat(NhsNumber.read("9434765919")).isEqualTo(NhsNumber.read("943-476-5919"));
        assertThat(NhsNumber.read(" 943\u00a0476\u00a05919\t")).isEqualTo(NhsNumber.read("9434765919"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "943 476 591", "943 476 59190", "943 476 591X", "unknown", "9434765918"})
    void what_is_no_valid_number_is_none(String written) {
        assertThat(NhsNumber.read(written)).isZero();
    }

    @Property
    void one_digit_off_is_never_valid(
            @ForAll @IntRange(min = 0, max = 999_999_999) int nine,
            @ForAll @IntRange(min = 0, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int more) {
        String valid = NhsNumber.inWords(nine + 1).replace(" ", "");
        if (NhsNumber.read(valid) == 0) {
            return;
        }
        char digit = (char) ('0' + (valid.charAt(place) - '0' + more) % 10);

        assertThat(NhsNumber.read(valid.substring(0, place) + digit + valid.substring(place + 1)))
                .isZero();
    }

    @Property
    void ten_times_one_digit_is_none(@ForAll @IntRange(min = 0, max = 9) int digit) {
        assertThat(NhsNumber.read(String.valueOf(digit).repeat(10))).isZero();
    }

    @Property
    void a_number_is_read_back_as_it_is_printed(@ForAll @IntRange(min = 0, max = 999_999_999) int nine) {
        String printed = NhsNumber.inWords(nine + 1);
        int read = NhsNumber.read(printed);

        assertThat(read == 0 || NhsNumber.inWords(read).equals(printed)).isTrue();
    }
}
