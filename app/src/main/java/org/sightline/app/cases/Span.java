package org.sightline.app.cases;

import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;

/** From when to when, each end as well as it is known. */
record Span(Optional<ApproximateDate> from, Optional<ApproximateDate> until) {

    static Span of(Optional<ApproximateDate> during) {
        if (during.isEmpty()) {
            return new Span(Optional.empty(), Optional.empty());
        }
        String edtf = during.get().edtf();
        int slash = edtf.indexOf('/');
        return slash < 0
                ? new Span(during, Optional.empty())
                : new Span(end(edtf.substring(0, slash)), end(edtf.substring(slash + 1)));
    }

    /** Both ends as one date; empty where neither is known, or where the end comes before the beginning. */
    Optional<ApproximateDate> joined() {
        return (from.isEmpty() && until.isEmpty()) || isBackwards()
                ? Optional.empty()
                : Optional.of(ApproximateDate.span(
                        from.orElseGet(ApproximateDate::unknown), until.orElseGet(ApproximateDate::unknown)));
    }

    boolean isBackwards() {
        return from.isPresent()
                && until.isPresent()
                && until.get().latest().isBefore(from.get().earliest());
    }

    private static Optional<ApproximateDate> end(String edtf) {
        return edtf.isEmpty() || edtf.equals("..")
                ? Optional.empty()
                : Optional.of(ApproximateDate.parse(edtf)).filter(date -> !date.isUnknown());
    }
}
