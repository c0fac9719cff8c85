package org.sightline.app.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.sightline.core.intake.GridCell;

/**
 * A number of a spreadsheet as a person in the United Kingdom sees it, and the date behind it.
 *
 * <p>A date whose format follows the reader's country, or puts the month before the day in figures, is shown day first.
 * A general number is shown with all its digits: Excel shortens a reference of twelve digits to 1.23457E+11.
 */
final class DisplayedNumber {

    /** Excel keeps 15 digits of a number; more are noise of its binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    /** The day after 31 December 9999, the last that Excel knows. */
    private static final double END_OF_DAYS = 2_958_466;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Pattern NO_PICTURE = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern DAY_FIRST = Pattern.compile("dd/mm/yyyy(?: hh:mm)?(?:;@)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("m{1,2}[^a-z]+d{1,2}(?!d)[^a-z]+y.*");

    private final boolean date1904;
    private @Nullable DataFormatter formatter;
    private final Map<Integer, Shape> shapes = new HashMap<>();

    /** What a number format shows. */
    private enum Shape {
        GENERAL,
        NUMBER,
        TIME,
        DAY,
        DAY_AND_TIME,
        LONG_DAY,
        OWN_DATE
    }

    DisplayedNumber(boolean date1904) {
        this.date1904 = date1904;
    }

    GridCell cell(double value, int formatId, String format) {
        Shape shape = shapes.computeIfAbsent(formatId, id -> shape(id, format));
        return switch (shape) {
            case GENERAL -> GridCell.of(plain(value));
            case NUMBER, TIME -> GridCell.of(formatted(value, formatId, format));
            case DAY, DAY_AND_TIME, LONG_DAY, OWN_DATE ->
                moment(value)
                        .map(moment -> new GridCell(text(shape, moment, value, formatId, format), moment))
                        .orElseGet(() -> GridCell.of(plain(value)));
        };
    }

    /** The number with all its digits and without an exponent. */
    static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return exact.toPlainString();
    }

    private String text(Shape shape, LocalDateTime moment, double value, int formatId, String format) {
        return switch (shape) {
            case DAY -> DAY.format(moment);
            case DAY_AND_TIME -> DAY_AND_TIME.format(moment);
            case LONG_DAY -> LONG_DAY.format(moment);
            default -> formatted(value, formatId, format);
        };
    }

    private String formatted(double value, int formatId, String format) {
        if (formatter == null) {
            // most workbooks need none, and it is slow to start
            formatter = new DataFormatter(Locale.UK);
        }
        return formatter
                .formatRawCellContents(value, formatId, format, date1904)
                .strip();
    }

    private Optional<LocalDateTime> moment(double value) {
        return value >= 0 && value < END_OF_DAYS
                ? Optional.ofNullable(DateUtil.getLocalDateTime(value, date1904, true))
                : Optional.empty();
    }

    private static Shape shape(int id, String format) {
        if (id == 0 || format.isBlank() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return Shape.GENERAL;
        }
        if (!DateUtil.isADateFormat(id, format)) {
            return Shape.NUMBER;
        }
        if (format.contains("[$-F800]")) {
            return Shape.LONG_DAY;
        }
        String picture = NO_PICTURE
                .matcher(format.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
        if (picture.indexOf('d') < 0 && picture.indexOf('y') < 0 && !picture.contains("mmm")) {
            return Shape.TIME;
        }
        if (DAY_FIRST.matcher(picture).matches() || MONTH_FIRST.matcher(picture).matches()) {
            return picture.indexOf('h') < 0 ? Shape.DAY : Shape.DAY_AND_TIME;
        }
        return Shape.OWN_DATE;
    }
}
