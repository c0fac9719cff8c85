package org.sightline.app.chronology;

import java.time.LocalDate;
import org.sightline.core.calendar.ApproximateDate;

/** From where to where on the axis a date can mean. */
record Extents(Axis axis, int undated) {

    Mark.Extent of(ApproximateDate date) {
        if (date.isUnknown()) {
            return new Mark.Extent(undated, undated, false, false);
        }
        boolean openStart = date.earliest().equals(LocalDate.MIN);
        boolean openEnd = date.latest().equals(LocalDate.MAX);
        int from = openStart ? axis.start() : axis.x(date.earliest());
        if (date.isExact()) {
            return new Mark.Extent(from, from, false, false);
        }
        int to = openEnd ? axis.end() : axis.x(date.latest().plusDays(1));
        return new Mark.Extent(from, Math.max(from, to), openStart, openEnd);
    }

    /** Whether the writer marked it as uncertain (ISO 8601-2: "?", "~" and "%"). */
    static boolean isVague(ApproximateDate date) {
        String edtf = date.edtf();
        return edtf.indexOf('?') >= 0 || edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0;
    }
}
