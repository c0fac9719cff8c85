package org.sightline.app.agencies;

import java.time.LocalDate;
import java.util.Optional;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;

/** What came in about asking an agency. */
public record AskForm(String name, String due, String words, String why) {

    static Field due(String value, Errors errors) {
        return Field.of("due", "Its answer is due on")
                .hint("As you would write it, such as 27 March 2026")
                .value(value)
                .error(errors);
    }

    /** The day as somebody wrote it; empty where it is no single day. */
    Optional<LocalDate> dueOn(LocalDate today) {
        DateContext likely = DateContext.likely(today.minusYears(1), today.plusYears(10));
        ApproximateDate read = DateReader.read(due, likely).date();
        return read.isExact() && !read.isUnknown() ? Optional.of(read.earliest()) : Optional.empty();
    }
}
