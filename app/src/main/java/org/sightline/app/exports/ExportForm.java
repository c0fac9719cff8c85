package org.sightline.app.exports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.calendar.DateReading;

/**
 * What somebody wants to take out.
 *
 * @param document by its name in code
 * @param of which part: {@code all}, {@code known} or {@code own}
 * @param day as people write days; for what was known
 * @param agency through whose eyes; for what was known
 * @param whose the agency whose rows are wanted
 */
record ExportForm(
        @Nullable String document,
        @Nullable String of,
        @Nullable String day,
        @Nullable String agency,
        @Nullable String whose) {

    static final ExportForm NOTHING = new ExportForm(null, null, null, null, null);

    private static final LocalDate NO_DATE_BEFORE = LocalDate.of(1900, 1, 1);

    /** Which part of the case. */
    enum Part {
        ALL,
        KNOWN,
        OWN;

        static Optional<Part> named(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    Optional<Part> part() {
        return Part.named(of);
    }

    Optional<Takeaway> chosen() {
        return Arrays.stream(Takeaway.values())
                .filter(each -> each.name().equals(document))
                .findFirst();
    }

    Optional<LocalDate> asAt(LocalDate today) {
        if (stripped(day).isEmpty()) {
            return Optional.empty();
        }
        DateReading read = DateReader.read(stripped(day), DateContext.likely(NO_DATE_BEFORE, today));
        return read.date().isExact() ? Optional.of(read.date().earliest()) : Optional.empty();
    }

    Optional<String> knownTo() {
        return Optional.of(stripped(agency)).filter(name -> !name.isEmpty());
    }

    String ownRowsOf() {
        return stripped(whose);
    }

    Errors errors(LocalDate today) {
        Errors errors = chosen().isEmpty() ? Errors.of("document", "Choose a document.") : Errors.none();
        if (part().isEmpty()) {
            return errors.and("of", "Choose how much of the case goes into it.");
        }
        return switch (part().get()) {
            case ALL -> errors;
            case KNOWN -> known(errors, today);
            case OWN -> ownRowsOf().isEmpty() ? errors.and("whose", "Choose the agency whose rows you want.") : errors;
        };
    }

    private Errors known(Errors errors, LocalDate today) {
        if (stripped(day).isEmpty()) {
            return knownTo().isEmpty() ? errors.and("day", "Write a day, or choose an agency, or both.") : errors;
        }
        Optional<LocalDate> read = asAt(today);
        if (read.isEmpty()) {
            return errors.and("day", "“" + stripped(day) + "” is not a day. Write one such as 27 March 2012.");
        }
        return read.get().isAfter(today)
                ? errors.and("day", "That day is still to come. Write a day up to today.")
                : errors;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
