package org.sightline.core.intake;

import java.util.Optional;
import org.sightline.core.entries.Field;

/**
 * What one column is taken to mean, while the others are still being weighed.
 *
 * @param clearness how sure the meaning is: the lower the surer; only columns of one meaning are compared by it
 * @param otherwise what the column means if another has this meaning more clearly
 */
record ColumnGuess(
        int number, String header, Field field, int clearness, Optional<Field> otherwise, CellKinds kinds, String why) {

    private static final int SECOND_THOUGHT = 500;

    ColumnGuess as(Field other, String because) {
        return new ColumnGuess(
                number, header, other, clearness + SECOND_THOUGHT, Optional.empty(), kinds, why + "; " + because);
    }

    ColumnGuess because(String more) {
        return new ColumnGuess(number, header, field, clearness, otherwise, kinds, why + "; " + more);
    }

    ColumnsRead.Column column() {
        return new ColumnsRead.Column(number, header, field, why);
    }
}
