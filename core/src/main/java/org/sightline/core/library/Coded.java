package org.sightline.core.library;

import java.util.List;

/**
 * Something that is counted by a code, with the words that mean it.
 *
 * @param label as it is shown
 * @param plain words of which one is enough
 * @param terms words that count for less
 */
public record Coded(String code, String label, List<String> plain, List<String> terms) {

    public Coded {
        plain = List.copyOf(plain);
        terms = List.copyOf(terms);
    }
}
