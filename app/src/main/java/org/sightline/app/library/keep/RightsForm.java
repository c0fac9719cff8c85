package org.sightline.app.library.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.library.Rights;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.core.calendar.ApproximateDate;

/** By what right reports may be kept, as somebody types it. */
record RightsForm(String licence, String source, String permission, String expires) {

    private static final int LONGEST = 2_000;

    RightsForm {
        licence = tidy(licence);
        source = tidy(source);
        permission = tidy(permission);
        expires = tidy(expires);
    }

    static final RightsForm EMPTY = new RightsForm("", "", "", "");

    static RightsForm of(Rights rights) {
        return new RightsForm(
                rights.licence(),
                rights.source(),
                rights.permission(),
                rights.expires().map(DateWords::of).orElse(""));
    }

    @SuppressWarnings("NullAway") // a form may come without a field
    private static String tidy(String typed) {
        return typed == null ? "" : typed.strip();
    }

    Errors errors() {
        Errors errors = Errors.none();
        for (Field field : fields(errors)) {
            if (field.value().length() > LONGEST) {
                errors = errors.and(field.name(), "Write at most 2,000 characters.");
            }
        }
        if (!source.isEmpty() && !source.matches("https?://\\S+")) {
            errors = errors.and(
                    "source",
                    "“" + source + "” is not an address. Write one that begins with https:// or leave it empty.");
        }
        return expires.isEmpty() || day().isPresent()
                ? errors
                : errors.and(
                        "expires",
                        "“" + expires + "” is not a day. Write one such as 27 March 2031, or leave it empty.");
    }

    private Optional<LocalDate> day() {
        return WrittenDate.of(expires).filter(ApproximateDate::isExact).map(ApproximateDate::earliest);
    }

    /** @throws IllegalStateException where the form has errors */
    Rights rights() {
        if (!errors().isEmpty()) {
            throw new IllegalStateException("the form has errors");
        }
        return new Rights(licence, source, permission, day());
    }

    List<Field> fields(Errors errors) {
        return List.of(
                Field.of("licence", "Licence")
                        .hint(
                                "Under which it was published, for example Open Government Licence v3.0. Leave empty if you do not know.")
                        .value(licence)
                        .error(errors),
                Field.of("source", "Where it was published")
                        .hint("The address of the page or of the file")
                        .value(source)
                        .error(errors),
                Field.of("permission", "Permission")
                        .hint("Who allowed it to be kept here, and when, where no licence does")
                        .value(permission)
                        .error(errors),
                Field.of("expires", "Last day on which it may be shown")
                        .hint("For example, 27 March 2031. Leave empty if there is none.")
                        .value(expires)
                        .error(errors));
    }
}
