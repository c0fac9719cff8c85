package org.sightline.app.chronology.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sightline.app.chronology.DrawPicture;
import org.sightline.app.site.Errors;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;

/**
 * Which lines of a chronology are wanted: all that was asked holds of each of them.
 *
 * @param from the first day, where a period was asked for
 * @param to the last day
 * @param on the day as known on which it is looked at
 * @param errors what of the asked could not be understood; it narrows nothing
 */
public record Wanted(
        Asked asked, Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> on, Errors errors) {

    private static final LocalDate EARLIEST_LIKELY = LocalDate.of(1900, 1, 1);

    static Wanted of(Asked asked, LocalDate today) {
        Reading from = read(asked, Asked.FROM, today, ApproximateDate::earliest);
        Reading to = read(asked, Asked.TO, today, ApproximateDate::latest);
        Reading on = read(asked, Asked.ON, today, ApproximateDate::latest);
        Errors errors = to.into(from.into(on.into(Errors.none(), Asked.ON), Asked.FROM), Asked.TO);
        boolean backwards = from.day().isPresent()
                && to.day().isPresent()
                && to.day().get().isBefore(from.day().get());
        if (backwards) {
            errors = errors.and(Asked.TO, "The period ends before it begins. Put the later day here.");
            return new Wanted(asked, Optional.empty(), Optional.empty(), on.day(), errors);
        }
        return new Wanted(asked, from.day(), to.day(), on.day(), errors);
    }

    private record Reading(Optional<LocalDate> day, boolean wrong, String written) {

        Errors into(Errors errors, String field) {
            return wrong
                    ? errors.and(
                            field,
                            "“" + written
                                    + "” could not be read as a date. Write it like 27 March 2024, March 2024 or 2024.")
                    : errors;
        }
    }

    private static Reading read(Asked asked, String field, LocalDate today, Function<ApproximateDate, LocalDate> day) {
        String written = asked.field(field);
        if (written.isEmpty()) {
            return new Reading(Optional.empty(), false, "");
        }
        LocalDate bound = day.apply(DateReader.read(written, DateContext.likely(EARLIEST_LIKELY, today))
                .date());
        boolean none = bound.equals(LocalDate.MIN) || bound.equals(LocalDate.MAX);
        return new Reading(none ? Optional.empty() : Optional.of(bound), none, written);
    }

    /**
     * Those of the lines that are wanted, in the same order.
     *
     * @param named the only ones that can be wanted, by their ids, where words or an episode were asked for
     */
    List<Brief> of(List<Brief> lines, Optional<Set<String>> named) {
        return lines.stream()
                .filter(line -> named.map(ids -> ids.contains(line.id())).orElse(true))
                .filter(this::takes)
                .toList();
    }

    private boolean takes(Brief line) {
        return (!asked.has(Asked.AGENCY) || line.agency().equals(asked.field(Asked.AGENCY)))
                && (!asked.has(Asked.PERSON) || line.people().contains(asked.field(Asked.PERSON)))
                && (!asked.has(Asked.KIND) || isOfKind(line))
                && inPeriod(line.happened())
                && wasKnown(line);
    }

    private boolean isOfKind(Brief line) {
        return line.kinds().stream().anyMatch(kind -> kind.name().equals(asked.field(Asked.KIND)));
    }

    /** What may have happened in the period; an entry without any date may have happened in every period and says nothing. */
    private boolean inPeriod(ApproximateDate date) {
        return (from.isEmpty() && to.isEmpty())
                || (!date.isUnknown()
                        && from.map(first -> !date.latest().isBefore(first)).orElse(true)
                        && to.map(last -> !date.earliest().isAfter(last)).orElse(true));
    }

    /** The rule of {@link org.sightline.core.chronology.AsKnown}, on what is held in short of a line. */
    private boolean wasKnown(Brief line) {
        String agency = asked.field(Asked.KNOWN_TO);
        return on.map(day -> !line.knownBy().isAfter(day)).orElse(true)
                && (agency.isEmpty()
                        || line.agency().equals(agency)
                        || line.told().contains(agency));
    }

    /** Whether it asks what was known then, and so leaves things out that are known now. */
    boolean asKnown() {
        return on.isPresent() || asked.has(Asked.KNOWN_TO);
    }

    /** The period that a picture of it shows; none where it is not bounded on both sides. */
    Optional<DrawPicture.Period> period() {
        return from.flatMap(first -> to.map(last -> new DrawPicture.Period(first, last)));
    }
}
