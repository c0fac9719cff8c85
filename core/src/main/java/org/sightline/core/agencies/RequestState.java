package org.sightline.core.agencies;

import static org.sightline.core.agencies.Step.ANSWER;
import static org.sightline.core.agencies.Step.ASK;
import static org.sightline.core.agencies.Step.CHASE;
import static org.sightline.core.agencies.Step.GIVE_TIME;
import static org.sightline.core.agencies.Step.HOLD_NOTHING;
import static org.sightline.core.agencies.Step.REFUSE;
import static org.sightline.core.agencies.Step.REOPEN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How it stands with an agency that may hold something. Silence is not an answer: each state says which of them it is. */
public enum RequestState {
    NOT_ASKED("Not asked"),
    ASKED("Asked, no reply yet"),
    CHASED("Asked and chased, no reply yet"),
    ANSWERED("Answered"),
    NOTHING_HELD("Holds nothing"),
    REFUSED("Refused");

    private static final Map<Step, RequestState> WAITING =
            Map.of(CHASE, CHASED, ANSWER, ANSWERED, HOLD_NOTHING, NOTHING_HELD, REFUSE, REFUSED);

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an answer is owed. */
    public boolean isOpen() {
        return this == ASKED || this == CHASED;
    }

    /** Where a step leads from here; empty where it can not be taken. */
    public Optional<RequestState> after(Step step) {
        return Optional.ofNullable(
                switch (this) {
                    case NOT_ASKED -> step == ASK ? ASKED : null;
                    case ASKED, CHASED -> step == GIVE_TIME ? this : WAITING.get(step);
                    case ANSWERED, NOTHING_HELD, REFUSED -> step == REOPEN ? ASKED : null;
                });
    }

    /** The steps that can be taken from here, in the order in which they are declared. */
    public Set<Step> steps() {
        Set<Step> steps = java.util.EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            after(step).ifPresent(_ -> steps.add(step));
        }
        return steps;
    }
}
