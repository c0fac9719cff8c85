package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.DateNote.Doubt;
import org.sightline.core.calendar.Draft.Strength;

/** Ages as dates: {@code about 4 months old}, {@code aged 3}, {@code at 6 weeks}, {@code 3 yrs 2 months}, {@code at birth}. */
final class Ages {

    private static final Map<String, Period> UNITS = Map.ofEntries(
            Map.entry("day", Period.ofDays(1)),
            Map.entry("days", Period.ofDays(1)),
            Map.entry("week", Period.ofDays(7)),
            Map.entry("weeks", Period.ofDays(7)),
            Map.entry("wk", Period.ofDays(7)),
            Map.entry("wks", Period.ofDays(7)),
            Map.entry("month", Period.ofMonths(1)),
            Map.entry("months", Period.ofMonths(1)),
            Map.entry("mth", Period.ofMonths(1)),
            Map.entry("mths", Period.ofMonths(1)),
            Map.entry("m", Period.ofMonths(1)),
            Map.entry("year", Period.ofYears(1)),
            Map.entry("years", Period.ofYears(1)),
            Map.entry("yr", Period.ofYears(1)),
            Map.entry("yrs", Period.ofYears(1)),
            Map.entry("y", Period.ofYears(1)));

    private static final Set<String> ABOUT =
            Set.of("about", "approx", "approximately", "around", "nearly", "almost", "c", "circa");
    private static final Set<String> AGED = Set.of("aged", "age");
    private static final Period YEAR = Period.ofYears(1);

    private record Span(Period from, Period unit) {}

    private Ages() {}

    static @Nullable Draft read(Tokens tokens, DateContext context) {
        int from = tokens.at();
        boolean about = tokens.takeAny(ABOUT);
        boolean at = tokens.take("at") || tokens.take("when");
        if (at && tokens.take("birth")) {
            return draft(new Span(Period.ZERO, Period.ofDays(1)), false, context);
        }
        boolean aged = tokens.takeAny(AGED);
        tokens.take("of");
        about |= tokens.takeAny(ABOUT);
        Span span = span(tokens, aged);
        tokens.take("-");
        boolean old = tokens.take("old") || tokens.takeAll("of", "age");
        boolean age = aged || old || (at && context.born().isPresent());
        if (span == null || !age) {
            tokens.back(from);
            return null;
        }
        return draft(span, about, context);
    }

    private static @Nullable Span span(Tokens tokens, boolean aged) {
        int count = Names.number(tokens.peek());
        if (count < 0) {
            return null;
        }
        tokens.next();
        tokens.take("-");
        Period unit = UNITS.get(tokens.peek().text());
        if (unit == null) {
            return aged && count < 100 ? new Span(YEAR.multipliedBy(count), YEAR) : null;
        }
        tokens.next();
        Period total = unit.multipliedBy(count);
        int before = tokens.at();
        if (!tokens.take("and")) {
            tokens.take(",");
        }
        int more = Names.number(tokens.peek());
        Period smaller = UNITS.get(tokens.peek(1).text());
        if (more < 0 || smaller == null || smaller.equals(unit)) {
            tokens.back(before);
            return new Span(total, unit);
        }
        tokens.skip(2);
        return new Span(total.plus(smaller.multipliedBy(more)), smaller);
    }

    private static Draft draft(Span span, boolean about, DateContext context) {
        return Draft.fixed(Strength.FAIR, (year, doubts) -> {
            if (context.born().isEmpty()) {
                doubts.add(Doubt.UNREAD, "An age is a date only where the date of birth is known.");
                return ApproximateDate.unknown();
            }
            LocalDate born = context.born().get();
            LocalDate first = born.plus(span.from());
            ApproximateDate date =
                    ApproximateDate.between(first, first.plus(span.unit()).minusDays(1));
            doubts.add(Doubt.INFERRED, "Worked out from the date of birth, " + Doubts.inWords(born) + ".");
            if (!about) {
                return date;
            }
            doubts.add(Doubt.UNCERTAIN, "The age was given as approximate.");
            return date.approximate();
        });
    }
}
