package org.sightline.app.registers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** The cells of one column of a group of rows of Parquet, from the first to the last, as words. */
final class CellsOfColumn {

    /** A column that the file does not have. */
    static final CellsOfColumn NONE = new CellsOfColumn(null, column -> "");

    private static final int MOST_KEPT = 1 << 16;
    private static final long NANOS_OF_A_DAY = TimeUnit.DAYS.toNanos(1);
    private static final int JULIAN_DAY_OF_1970 = 2_440_588;

    private final @Nullable ColumnReader column;
    private final Function<ColumnReader, String> text;

    CellsOfColumn(@Nullable ColumnReader column, Function<ColumnReader, String> text) {
        this.column = column;
        this.text = text;
    }

    String next() {
        if (column == null) {
            return "";
        }
        boolean there =
                column.getCurrentDefinitionLevel() == column.getDescriptor().getMaxDefinitionLevel();
        String cell = there ? text.apply(column) : "";
        column.consume();
        return cell;
    }

    /** How values of a type are written as words: days as dates, whole numbers without a point. */
    static Function<ColumnReader, String> text(PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case BOOLEAN -> column -> String.valueOf(column.getBoolean());
            case FLOAT -> column -> number(column.getFloat());
            case DOUBLE -> column -> number(column.getDouble());
            case INT32 ->
                switch (logical) {
                    case DateLogicalTypeAnnotation day ->
                        column -> LocalDate.ofEpochDay(column.getInteger()).toString();
                    case DecimalLogicalTypeAnnotation decimal ->
                        column -> BigDecimal.valueOf(column.getInteger(), decimal.getScale())
                                .toPlainString();
                    case null, default -> column -> String.valueOf(column.getInteger());
                };
            case INT64 ->
                switch (logical) {
                    case TimestampLogicalTypeAnnotation time -> column -> day(column.getLong(), time);
                    case DecimalLogicalTypeAnnotation decimal ->
                        column -> BigDecimal.valueOf(column.getLong(), decimal.getScale())
                                .toPlainString();
                    case null, default -> column -> String.valueOf(column.getLong());
                };
            case INT96 -> column -> dayOfOldTimestamp(column.getBinary());
            case BINARY, FIXED_LEN_BYTE_ARRAY ->
                logical instanceof DecimalLogicalTypeAnnotation decimal
                        ? column -> new BigDecimal(
                                        new BigInteger(column.getBinary().getBytes()), decimal.getScale())
                                .toPlainString()
                        : words();
        };
    }

    /** The same words come again and again. */
    private static Function<ColumnReader, String> words() {
        Map<Binary, String> known = new HashMap<>();
        return column -> {
            Binary bytes = column.getBinary();
            String before = known.get(bytes);
            if (before != null) {
                return before;
            }
            String text = bytes.toStringUsingUTF8().strip();
            if (known.size() < MOST_KEPT) {
                known.put(bytes.copy(), text);
            }
            return text;
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : Double.isNaN(value) ? "" : String.valueOf(value);
    }

    private static String day(long value, TimestampLogicalTypeAnnotation time) {
        Instant instant =
                switch (time.getUnit()) {
                    case MILLIS -> Instant.ofEpochMilli(value);
                    case MICROS -> Instant.EPOCH.plus(value, java.time.temporal.ChronoUnit.MICROS);
                    case NANOS -> Instant.EPOCH.plusNanos(value);
                };
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    /** Nanoseconds of the day, then the Julian day, the lowest byte first. */
    private static String dayOfOldTimestamp(Binary twelveBytes) {
        java.nio.ByteBuffer bytes = twelveBytes.toByteBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN);
        long nanos = bytes.getLong();
        int day = bytes.getInt();
        return LocalDate.ofEpochDay(day - JULIAN_DAY_OF_1970 + nanos / NANOS_OF_A_DAY)
                .toString();
    }
}
