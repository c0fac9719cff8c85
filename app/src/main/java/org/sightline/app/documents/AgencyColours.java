package org.sightline.app.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One colour for each agency of a case, given out in the order in which the agencies first appear. The colour never
 * stands without the agency's name, so two agencies of one colour in a very large case cost nothing but looks.
 */
public final class AgencyColours {

    /**
     * A light ground and a dark ink, six figures of hexadecimal each. Ink on ground and ink on white both have a
     * contrast of at least 4.5:1 (WCAG 2.2, 1.4.3).
     */
    public record Colour(String ground, String ink) {}

    /** No red among them: nothing in a chronology is an alarm. */
    public static final List<Colour> PALETTE = List.of(
            new Colour("D2E2F1", "0F467A"),
            new Colour("DDEBD0", "2F5514"),
            new Colour("E4DDF3", "4C2C92"),
            new Colour("F5E6C8", "664300"),
            new Colour("CDE9E7", "0B5351"),
            new Colour("E3E6EA", "39434D"),
            new Colour("F1DDEE", "6B2467"),
            new Colour("EDEBC6", "504C00"),
            new Colour("D9DEF7", "26348B"),
            new Colour("D0E8DA", "00562F"),
            new Colour("EAE2DA", "5A4636"),
            new Colour("CFE6F2", "0A5070"));

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    public AgencyColours(Iterable<String> agenciesInOrder) {
        agenciesInOrder.forEach(agency -> numbers.putIfAbsent(agency, numbers.size()));
    }

    /** The palette for a style sheet: {@code --ground} and {@code --ink} of the classes a0, a1 and so on. */
    public static String css() {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < PALETTE.size(); i++) {
            css.append(".a").append(i);
            css.append("{--ground:#").append(PALETTE.get(i).ground());
            css.append(";--ink:#").append(PALETTE.get(i).ink()).append("}\n");
        }
        return css.toString();
    }

    /** The agencies in their order. */
    public List<String> agencies() {
        return List.copyOf(numbers.keySet());
    }

    public Colour of(String agency) {
        return PALETTE.get(number(agency));
    }

    /** The place of the agency's colour in the palette, counted from 0. */
    public int number(String agency) {
        return numbers.getOrDefault(agency, 0) % PALETTE.size();
    }
}
