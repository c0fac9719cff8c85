package org.sightline.core.people;

/**
 * What a wrong answer to "are these one person?" would do, the worst first: one child's history on another child's record, or kept
 * from it. It orders work and says nothing of any person.
 */
public enum MatchHarm {
    CHILDREN_WHO_CONTRADICT("Children whose records contradict each other: twins look like this"),
    CHILDREN_OF_TWO_CASES("Children, in two cases"),
    CHILDREN_OF_ONE_CASE("Children, in one case"),
    ADULTS("Adults");

    private final String label;

    MatchHarm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param contradicts whether something in the records speaks against it whatever else they say */
    public static MatchHarm of(boolean children, boolean contradicts, boolean oneCase) {
        if (!children) {
            return ADULTS;
        }
        return contradicts ? CHILDREN_WHO_CONTRADICT : oneCase ? CHILDREN_OF_ONE_CASE : CHILDREN_OF_TWO_CASES;
    }

    /** How far a probability lies from even odds: the nearer, the greater the doubt, and the sooner it is asked. */
    public static double farFromDoubt(double probability) {
        return Math.abs(probability - 0.5);
    }
}
