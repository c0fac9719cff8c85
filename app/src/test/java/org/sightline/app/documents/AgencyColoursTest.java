package org.sightline.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours that everybody can read (WCAG 2.2, 1.4.3: at least 4.5:1). */
class AgencyColoursTest {

    private static final double ENOUGH = 4.5;

    static List<AgencyColours.Colour> palette() {
        return AgencyColours.PALETTE;
    }

    @ParameterizedTest
    @MethodSource("palette")
    void ink_is_readable_on_its_ground_and_on_white_and_black_is_readable_on_the_ground(AgencyColours.Colour colour) {
        assertThat(contrast(colour.ink(), colour.ground())).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast(colour.ink(), "FFFFFF")).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast("0B0C0C", colour.ground())).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("palette")
    void nothing_is_red(AgencyColours.Colour colour) {
        int red = part(colour.ink(), 0);
        assertThat(red > 120 && red > 2 * part(colour.ink(), 2) && red > 2 * part(colour.ink(), 4))
                .isFalse();
    }

    @Test
    void the_same_agencies_in_the_same_order_have_the_same_colours() {
        AgencyColours colours = new AgencyColours(List.of("Police", "School", "Police", "GP"));
        assertThat(colours.agencies()).containsExactly("Police", "School", "GP");
        assertThat(colours.of("GP")).isEqualTo(AgencyColours.PALETTE.get(2));
    }

    @Test
    void more_agencies_than_colours_begin_again() {
        List<String> many = java.util.stream.IntStream.range(0, AgencyColours.PALETTE.size() + 1)
                .mapToObj(Integer::toString)
                .toList();
        assertThat(new AgencyColours(many).of(many.getLast())).isEqualTo(AgencyColours.PALETTE.getFirst());
    }

    /** Contrast ratio of two colours (WCAG 2.2, glossary). */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, 0)) + 0.7152 * linear(part(colour, 2)) + 0.0722 * linear(part(colour, 4));
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int part(String colour, int from) {
        return Integer.parseInt(colour.substring(from, from + 2), 16);
    }
}
