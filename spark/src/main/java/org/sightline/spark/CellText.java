package org.sightline.spark;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A cell of Parquet as words, as the embedded engine reads it: days as dates, whole numbers without a point. */
final class CellText {

    private static final double WHOLE_BELOW = 1e15;

    private CellText() {}

    static String of(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> text.strip();
            case Double number -> number(number);
            case Float number -> number(number);
            case BigDecimal number -> number.toPlainString();
            case Date day -> day.toLocalDate().toString();
            case Timestamp time ->
                time.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
            default -> String.valueOf(cell);
        };
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < WHOLE_BELOW
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
