package org.sightline.core.library;

/** What a passage of a review is for. */
public enum PassageKind {
    /** What the review concludes. */
    FINDING,
    /** What it asks for. */
    RECOMMENDATION,
    /** What happened, and everything else that a review tells. */
    STORY
}
