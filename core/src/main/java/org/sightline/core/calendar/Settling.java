package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sightline.core.calendar.DateNote.Doubt;

/** Gives a draft the year or the century that it lacks, and says whether the day is a likely one. */
final class Settling {

    /** A leap year, so that 29 February stands where no year is known. */
    private static final int ANY_YEAR = 2000;

    private static final int LAST_YEAR = 9999;

    private final DateContext context;
    private final Doubts doubts;

    Settling(DateContext context, Doubts doubts) {
        this.context = context;
        this.doubts = doubts;
    }

    ApproximateDate settle(Draft draft) {
        return switch (draft.figures()) {
            case Draft.NO_YEAR -> carried(draft);
            case 1, 2 -> withCentury(draft);
            default -> draft.meaning().in(draft.year(), doubts);
        };
    }

    /** Both ends of a span, which lend each other a year. */
    ApproximateDate settle(Draft from, Draft to) {
        if (from.lacksYear() && to.lacksYear()) {
            ApproximateDate first = settle(from);
            ApproximateDate last = first.isUnknown()
                    ? settle(to)
                    : to.inYear(first.earliest().getYear())
                            .meaning()
                            .in(first.earliest().getYear(), doubts);
            return join(first, last);
        }
        if (from.lacksYear() && to.hasYear()) {
            ApproximateDate last = settle(to);
            int year = last.earliest().getYear();
            ApproximateDate first = from.meaning().in(year, new Doubts());
            int itsYear = first.earliest().isAfter(last.latest()) ? year - 1 : year;
            return join(from.meaning().in(itsYear, doubts), last);
        }
        ApproximateDate first = settle(from);
        if (to.lacksYear() && !first.isUnknown()) {
            int year = first.earliest().getYear();
            ApproximateDate last = to.meaning().in(year, new Doubts());
            return join(first, to.meaning().in(last.latest().isBefore(first.earliest()) ? year + 1 : year, doubts));
        }
        return join(first, settle(to));
    }

    private ApproximateDate join(ApproximateDate first, ApproximateDate last) {
        if (last.isUnknown() || last.equals(first)) {
            return first;
        }
        if (first.isUnknown()) {
            return last;
        }
        if (last.latest().isBefore(first.earliest())) {
            doubts.add(Doubt.UNLIKELY, "It ends before it begins; only the beginning was kept.");
            return first;
        }
        return ApproximateDate.span(first, last);
    }

    /** A year of two figures lies in the latest century in which the day is not after the last likely day. */
    private ApproximateDate withCentury(Draft draft) {
        int latest = Math.min(context.notAfter().getYear(), LAST_YEAR);
        int year = latest / 100 * 100 + draft.year();
        ApproximateDate date = draft.meaning().in(year, new Doubts());
        if (date.earliest().isAfter(context.notAfter())) {
            doubts.add(
                    Doubt.CENTURY_ASSUMED,
                    "The year was read as " + (year - 100) + ", for " + year + " would be after "
                            + Doubts.inWords(context.notAfter()) + ".");
            year -= 100;
        }
        return draft.meaning().in(year, doubts);
    }

    /** Without a year: the year that brings it nearest to the entry before. */
    private ApproximateDate carried(Draft draft) {
        ApproximateDate previous = context.previous().orElse(ApproximateDate.unknown());
        if (previous.isUnknown()) {
            doubts.add(Doubt.UNREAD, "No year was written, and no entry before it has one.");
            return withoutYear(draft.meaning().in(ANY_YEAR, doubts));
        }
        LocalDate near = previous.earliest().equals(LocalDate.MIN) ? previous.latest() : previous.earliest();
        int year = isVague(previous) ? near.getYear() : nearest(draft, near);
        doubts.add(Doubt.YEAR_CARRIED, "The year was not written; " + year + " comes from the entry before.");
        return draft.meaning().in(year, doubts);
    }

    private static boolean isVague(ApproximateDate previous) {
        return previous.latest().equals(LocalDate.MAX)
                || previous.earliest().equals(LocalDate.MIN)
                || ChronoUnit.DAYS.between(previous.earliest(), previous.latest()) > 100;
    }

    private static int nearest(Draft draft, LocalDate near) {
        int best = near.getYear();
        long distance = Long.MAX_VALUE;
        for (int year : new int[] {best, best + 1, best - 1}) {
            ApproximateDate date = draft.meaning().in(year, new Doubts());
            long days = Math.abs(ChronoUnit.DAYS.between(near, date.earliest()));
            if (days < distance) {
                distance = days;
                best = year;
            }
        }
        return best;
    }

    private static ApproximateDate withoutYear(ApproximateDate date) {
        boolean plain = date.edtf().matches("\\d{4}-(0\\d|1[0-2])(-\\d\\d)?");
        return plain ? ApproximateDate.parse("XXXX" + date.edtf().substring(4)) : ApproximateDate.unknown();
    }

    void likelihood(ApproximateDate date) {
        if (date.isUnknown()) {
            return;
        }
        if (date.latest().isBefore(context.notBefore())) {
            doubts.add(
                    Doubt.UNLIKELY,
                    "It is before " + Doubts.inWords(context.notBefore())
                            + ", earlier than seems likely; it was kept as written.");
        } else if (date.earliest().isAfter(context.notAfter())) {
            doubts.add(
                    Doubt.UNLIKELY,
                    "It is after " + Doubts.inWords(context.notAfter())
                            + ", later than seems likely; it was kept as written.");
        }
    }
}
