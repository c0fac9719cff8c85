package org.sightline.app.chronology.live;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Errors;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;

/** What somebody said of how things stood with a child, as it came in. */
record StatusForm(String person, String sort, String words, String begins, String ends, String entry, String version) {

    private static final int LONGEST = 160;
    private static final LocalDate EARLIEST_LIKELY = LocalDate.of(1900, 1, 1);

    static StatusForm of(Map<String, String> form) {
        return new StatusForm(
                field(form, "person"),
                field(form, "sort"),
                field(form, "words"),
                field(form, "begins"),
                field(form, "ends"),
                field(form, "entry"),
                field(form, "version"));
    }

    static StatusForm of(StatusBand band) {
        return new StatusForm(
                band.person(),
                band.sort().name(),
                band.words(),
                DateWords.of(band.begins()),
                band.ends().map(DateWords::of).orElse(""),
                band.entry().orElse(""),
                Integer.toString(band.version()));
    }

    private static String field(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
    }

    Errors errors(LocalDate today) {
        Errors errors = Errors.none();
        errors = person.isEmpty() ? errors.and("person", "Choose the child.") : errors;
        errors = StatusBand.Sort.named(sort).isEmpty() ? errors.and("sort", "Choose what it is.") : errors;
        errors = words.isEmpty() || words.length() > LONGEST
                ? errors.and(
                        "words", "Say in up to " + LONGEST + " characters which it was, such as “Child in need plan”.")
                : errors;
        Optional<ApproximateDate> from = date(begins, today);
        Optional<ApproximateDate> to = date(ends, today);
        errors = from.isEmpty()
                ? errors.and("begins", "Say when it began, like 27 March 2024, March 2024, 2024 or about 2019.")
                : errors;
        if (to.isEmpty() && !ends.isEmpty()) {
            return errors.and(
                    "ends", "“" + ends + "” could not be read as a date. Write it like March 2024, or leave it empty.");
        }
        boolean backwards = from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest());
        return backwards ? errors.and("ends", "It ends before it begins. Put the later date here.") : errors;
    }

    /** Only where there are no errors. */
    StatusBand band(LocalDate today) {
        return new StatusBand(
                0,
                1,
                person,
                StatusBand.Sort.named(sort).orElseThrow(),
                words,
                date(begins, today).orElseThrow(),
                date(ends, today),
                Optional.of(entry).filter(id -> !id.isEmpty()));
    }

    private static Optional<ApproximateDate> date(String written, LocalDate today) {
        return Optional.of(written)
                .filter(words -> !words.isEmpty())
                .map(words -> DateReader.read(words, DateContext.likely(EARLIEST_LIKELY, today))
                        .date())
                .filter(date -> !date.isUnknown() && !date.earliest().equals(LocalDate.MIN));
    }
}
