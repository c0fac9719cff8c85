package org.sightline.core.agencies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sightline.core.explanation.Explanation;

/**
 * How it stands with one agency: made from the steps that were taken, and never kept beside them.
 *
 * @param asked the day on which it was last asked
 * @param due the day by which its answer is due
 * @param why the last reason that was given
 */
public record AgencyRequest(
        RequestState state,
        Optional<LocalDate> asked,
        Optional<LocalDate> due,
        Optional<LocalDate> chased,
        String why) {

    private static final AgencyRequest UNASKED =
            new AgencyRequest(RequestState.NOT_ASKED, Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** What came of wanting to take a step. */
    public sealed interface Outcome {}

    public record Taken(AgencyRequest after) implements Outcome {}

    /** @param why one sentence for the person */
    public record NotTaken(String why) implements Outcome {}

    /**
     * @param happened oldest first; steps that could not have been taken are passed over
     * @param used the days on which rows that the agency sent were put into the chronology
     */
    public static AgencyRequest of(List<Happened> happened, List<LocalDate> used) {
        AgencyRequest now = UNASKED;
        for (Happened one : happened) {
            if (now.taking(one) instanceof Taken(AgencyRequest after)) {
                now = after;
            }
        }
        return now.heard(used);
    }

    /** What would come of a step, with one sentence where it can not be taken. */
    public Outcome taking(Happened next) {
        Step step = next.step();
        Optional<RequestState> to = state.after(step);
        if (to.isEmpty()) {
            return new NotTaken("This can not be done while it stands at “" + state.label() + "”.");
        }
        if (step.needsReason() && next.why().isBlank()) {
            return new NotTaken("Say why.");
        }
        if (step.setsDue() && next.due().isEmpty()) {
            return new NotTaken("Say by which day its answer is due.");
        }
        if (next.due().filter(day -> day.isBefore(next.on())).isPresent()) {
            return new NotTaken("The day on which its answer is due has to come after the day of asking.");
        }
        boolean asks = step == Step.ASK || step == Step.REOPEN;
        return new Taken(new AgencyRequest(
                to.get(),
                asks ? Optional.of(next.on()) : asked,
                next.due().or(() -> due),
                step == Step.CHASE ? Optional.of(next.on()) : asks ? Optional.empty() : chased,
                next.why()));
    }

    /** Rows that came after it was asked are its answer. */
    private AgencyRequest heard(List<LocalDate> used) {
        boolean answered = state.isOpen()
                && asked.filter(day -> used.stream().anyMatch(sent -> !sent.isBefore(day)))
                        .isPresent();
        return answered ? new AgencyRequest(RequestState.ANSWERED, asked, due, chased, "") : this;
    }

    /** That its answer is late, with the sum; empty where none is owed or the day has not passed. */
    public Optional<Explanation> late(LocalDate today) {
        return due.filter(day -> state.isOpen() && day.isBefore(today)).map(day -> {
            long days = ChronoUnit.DAYS.between(day, today);
            return Explanation.of(
                    "Late by " + (days == 1 ? "1 day" : days + " days"),
                    Explanation.of("its answer was due on " + day),
                    Explanation.of("today is " + today),
                    Explanation.of("no rows came and no answer was recorded"));
        });
    }
}
