package org.sightline.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sightline.core.calendar.Draft.Strength;

/** Several days of one month: from one to another, each of them, or one of them. */
final class Days {

    private Days() {}

    /** @param joint {@code '/'} for a span, an opening brace for each of them, an opening bracket for one of them */
    static Draft of(List<Integer> days, int month, char joint, YearFigures year) {
        Strength strength = year.figures() == Draft.NO_YEAR ? Strength.FAIR : Strength.STRONG;
        if (days.size() == 1) {
            return Draft.of(year, strength, DayOf.month(days.getFirst(), month));
        }
        return Draft.of(year, strength, (in, doubts) -> {
            List<ApproximateDate> each = new ArrayList<>();
            for (int day : days) {
                each.add(DayOf.month(day, month).in(in, doubts));
            }
            return joined(each, joint);
        });
    }

    private static ApproximateDate joined(List<ApproximateDate> each, char joint) {
        LocalDate first = each.getFirst().earliest();
        LocalDate last = each.getLast().latest();
        if (joint == '/' && !last.isBefore(first)) {
            return ApproximateDate.between(first, last);
        }
        return Edtf.setOf(each, joint == '[' ? '[' : '{', joint == '[' ? ']' : '}');
    }
}
