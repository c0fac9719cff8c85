package org.sightline.core.calendar;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Strength;

/** A year and two more figures: {@code 2004-08} is a month, {@code 2006/07} a school or a financial year. */
final class YearPairs {

    private static final int APRIL = 4;
    private static final int AUGUST = 8;

    private YearPairs() {}

    static @Nullable Draft of(int year, Token second, int figures, String mark, boolean spaced) {
        int block = second.hasFigures(1, 1) ? 10 : 100;
        int last = year / block * block + figures;
        int lastYear = last <= year && figures == (year + 1) % block ? last + block : last;
        boolean next = lastYear == year + 1;
        boolean isMonth = !spaced && figures >= 1 && figures <= 12 && (block == 100 || !next);
        if (next && (mark.equals("/") || !isMonth)) {
            return schoolYear(year, lastYear);
        }
        if (isMonth) {
            return month(year, figures, lastYear > year ? lastYear : 0);
        }
        return lastYear > year && block == 100 ? years(year, lastYear) : null;
    }

    private static Draft schoolYear(int year, int next) {
        ApproximateDate either = ApproximateDate.span(
                ApproximateDate.month(YearMonth.of(year, APRIL)), ApproximateDate.month(YearMonth.of(next, AUGUST)));
        return Draft.of(new YearFigures(year, 4), Strength.FAIR, (in, doubts) -> {
            doubts.add(
                    Doubt.TWO_WAYS,
                    "A financial year (April " + year + " to March " + next + ") or a school year (September " + year
                            + " to August " + next + "); the span holds both.");
            return either;
        });
    }

    private static Draft month(int year, int month, int lastYear) {
        return Draft.of(new YearFigures(year, 4), Strength.FAIR, (in, doubts) -> {
            if (lastYear > 0) {
                doubts.add(
                        Doubt.TWO_WAYS,
                        Doubts.month(month) + " " + year + "; as years it would be " + year + " to " + lastYear + ".");
            }
            return ApproximateDate.month(YearMonth.of(year, month));
        });
    }

    private static Draft years(int year, int lastYear) {
        ApproximateDate span = ApproximateDate.span(ApproximateDate.year(year), ApproximateDate.year(lastYear));
        return Draft.of(new YearFigures(year, 4), Strength.FAIR, (in, doubts) -> span);
    }
}
