package org.sightline.core.household;

/** How one person is tied to another. */
public enum Sort {
    MOTHER_OF("mother of", "child of", Bond.PARENT),
    FATHER_OF("father of", "child of", Bond.PARENT),
    PARENT_OF("parent of", "child of", Bond.PARENT),
    STEP_PARENT_OF("step-parent of", "step-child of", Bond.OTHER),
    GRANDPARENT_OF("grandparent of", "grandchild of", Bond.GRANDPARENT),
    PARTNER_OF("partner of", "partner of", Bond.PARTNER),
    SIBLING_OF("sibling of", "sibling of", Bond.SIBLING),
    HALF_SIBLING_OF("half-sibling of", "half-sibling of", Bond.SIBLING),
    CARER_OF("carer of", "cared for by", Bond.OTHER),
    LIVES_WITH("lives with", "lives with", Bond.OTHER),
    KNOWN_TO("known to", "known to", Bond.OTHER);

    /** What a tie means for the generations of a tree. */
    enum Bond {
        PARENT,
        GRANDPARENT,
        PARTNER,
        SIBLING,
        OTHER
    }

    private final String label;
    private final String reverse;
    private final Bond bond;

    Sort(String label, String reverse, Bond bond) {
        this.label = label;
        this.reverse = reverse;
        this.bond = bond;
    }

    /** From the first to the second: "mother of". */
    public String label() {
        return label;
    }

    /** From the second to the first: "child of". */
    public String reverse() {
        return reverse;
    }

    public boolean isParent() {
        return bond == Bond.PARENT;
    }

    Bond bond() {
        return bond;
    }
}
