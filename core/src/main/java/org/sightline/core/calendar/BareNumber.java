package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.DateNote.Doubt;

/** A number where a date should stand: {@code 20110106}, {@code 060111}, or a spreadsheet's {@code 40549.25}. */
final class BareNumber {

    /** The 1900 system counts from here, because it takes 1900 for a leap year; right from 1 March 1900 on. */
    private static final LocalDate SERIAL_NOUGHT = LocalDate.of(1899, 12, 30);

    private static final int PHANTOM_LEAP_DAY = 60;
    private static final int LAST_SERIAL = 2_958_465;
    private static final int SECONDS_IN_A_DAY = 86_400;

    private BareNumber() {}

    /** The moment of a serial number; empty for what is none. */
    static Optional<LocalDateTime> moment(double number) {
        if (!(number >= 1) || number >= LAST_SERIAL + 1.0 || (int) number == PHANTOM_LEAP_DAY) {
            return Optional.empty();
        }
        int day = (int) number;
        long seconds = Math.round((number - day) * SECONDS_IN_A_DAY);
        LocalDate date = SERIAL_NOUGHT.plusDays(day < PHANTOM_LEAP_DAY ? day + 1L : day);
        return Optional.of(date.atStartOfDay().plusSeconds(seconds));
    }

    static DateReading serial(double number, String written, DateContext context) {
        Optional<LocalDateTime> moment = moment(number);
        if (moment.isEmpty()) {
            return DateReader.unread(written, "“" + written + "” is no day number of a spreadsheet.");
        }
        LocalDate day = moment.get().toLocalDate();
        if (day.isBefore(context.notBefore()) || day.isAfter(context.notAfter())) {
            return DateReader.unread(
                    written,
                    "As the day number of a spreadsheet “" + written + "” would be " + Doubts.inWords(day)
                            + ", which is not a likely day here.");
        }
        DateNote note = new DateNote(
                Doubt.INFERRED, "“" + written + "” is a spreadsheet's day number for " + Doubts.inWords(day) + ".");
        return new DateReading(written, exact(moment.get()), List.of(note));
    }

    static ApproximateDate exact(LocalDateTime moment) {
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight
                ? ApproximateDate.on(moment.toLocalDate())
                : ApproximateDate.at(moment.toLocalDate(), moment.toLocalTime());
    }

    /** Reads a cell that holds nothing but one number of five, six or eight figures. */
    static Optional<DateReading> read(Tokens tokens, String written, DateContext context) {
        Token first = tokens.peek();
        boolean decimal =
                tokens.size() == 3 && tokens.peek(1).is(".") && tokens.peek(2).isNumber();
        if (!first.hasFigures(5, 8) || (tokens.size() > 1 && !decimal)) {
            return Optional.empty();
        }
        String figures = first.text();
        return switch (figures.length()) {
            case 5 ->
                Optional.of(serial(
                        Double.parseDouble(
                                decimal ? figures + "." + tokens.peek(2).text() : figures),
                        written.strip(),
                        context));
            case 6 -> decimal ? Optional.empty() : again(split(figures, 2, 4), written, context);
            case 8 -> decimal ? Optional.empty() : again(eight(figures), written, context);
            default -> Optional.empty();
        };
    }

    private static String eight(String figures) {
        int year = Integer.parseInt(figures.substring(0, 4));
        int month = Integer.parseInt(figures.substring(4, 6));
        boolean yearFirst = year >= 1900 && year < 2100 && month >= 1 && month <= 12;
        return yearFirst ? split(figures, 4, 6).replace('/', '-') : split(figures, 2, 4);
    }

    private static String split(String figures, int first, int second) {
        return figures.substring(0, first) + "/" + figures.substring(first, second) + "/" + figures.substring(second);
    }

    private static Optional<DateReading> again(String spelt, String written, DateContext context) {
        DateReading reading = DateReader.read(spelt, context);
        return Optional.of(new DateReading(written, reading.date(), reading.notes()));
    }
}
