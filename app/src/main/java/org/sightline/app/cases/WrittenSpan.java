package org.sightline.app.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Errors;
import org.sightline.core.calendar.ApproximateDate;

/** From when to when, as somebody typed it into two fields. */
record WrittenSpan(WrittenDate from, WrittenDate until) {

    static WrittenSpan read(
            @Nullable String from, @Nullable String until, Optional<ApproximateDate> stands, LocalDate today) {
        Span known = Span.of(stands);
        return new WrittenSpan(
                WrittenDate.read(from, known.from(), today), WrittenDate.read(until, known.until(), today));
    }

    Optional<ApproximateDate> during() {
        return span().joined();
    }

    Errors into(Errors errors, String fromField, String untilField) {
        Errors all = errors;
        if (!from.wrong().isEmpty()) {
            all = all.and(fromField, from.wrong());
        }
        if (!until.wrong().isEmpty()) {
            all = all.and(untilField, until.wrong());
        }
        return span().isBackwards() ? all.and(untilField, "The end is before the beginning. Check both dates.") : all;
    }

    Stream<String> doubts() {
        return Stream.of(from.doubt("From"), until.doubt("Until")).flatMap(Optional::stream);
    }

    private Span span() {
        return new Span(from.understood(), until.understood());
    }
}
