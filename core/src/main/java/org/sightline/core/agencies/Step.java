package org.sightline.core.agencies;

/** Something that is done about asking an agency, or that it says. */
public enum Step {
    ASK("Ask it", "asked", false, true),
    CHASE("Chase it", "chased", false, false),
    GIVE_TIME("Give it more time", "gave more time", true, true),
    ANSWER("It answered", "recorded that it answered", false, false),
    HOLD_NOTHING("It says that it holds nothing", "recorded that it holds nothing", false, false),
    REFUSE("It refused", "recorded that it refused", true, false),
    REOPEN("Ask it again", "asked again", true, true);

    private final String label;
    private final String done;
    private final boolean needsReason;
    private final boolean setsDue;

    Step(String label, String done, boolean needsReason, boolean setsDue) {
        this.label = label;
        this.done = done;
        this.needsReason = needsReason;
        this.setsDue = setsDue;
    }

    /** As somebody chooses it. */
    public String label() {
        return label;
    }

    /** As it follows the name of whoever did it. */
    public String done() {
        return done;
    }

    /** Whether it means nothing without a reason. */
    public boolean needsReason() {
        return needsReason;
    }

    /** Whether a day is set by which the answer is due. */
    public boolean setsDue() {
        return setsDue;
    }
}
