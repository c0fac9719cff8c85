package org.sightline.app.registers;

import java.util.Optional;

/** Rows that have more or fewer cells than there are headings. */
final class Ragged {

    private final int headings;
    private long few;
    private long firstOfFew;
    private long many;
    private long firstOfMany;

    Ragged(int headings) {
        this.headings = headings;
    }

    void look(long row, int width) {
        if (width < headings) {
            firstOfFew = few++ == 0 ? row : firstOfFew;
        } else if (width > headings) {
            firstOfMany = many++ == 0 ? row : firstOfMany;
        }
    }

    Optional<String> sentence(String register) {
        if (few + many == 0) {
            return Optional.empty();
        }
        String less =
                "%,d %s fewer cells than the heading has (the first is row %,d); what is missing counts as not recorded."
                        .formatted(few, few == 1 ? "row has" : "rows have", firstOfFew);
        String more =
                "%,d %s more cells than the heading has (the first is row %,d); what is too much was left out: look whether a name holds the delimiter."
                        .formatted(many, many == 1 ? "row has" : "rows have", firstOfMany);
        return Optional.of(
                register + ": " + (few > 0 ? less : "") + (few > 0 && many > 0 ? " " : "") + (many > 0 ? more : ""));
    }
}
