package org.sightline.core.learning;

import java.util.Set;

/** By what lessons are counted. */
public enum By {
    THEME("theme", "theme"),
    SECTOR("agency", "sector"),
    AGE("age of the child", "age"),
    BOARD("board", "board");

    /** In the place of a code: what is of no theme, of nobody, of an age that nothing is told of. */
    public static final String NONE = "none";

    private final String label;
    private final String code;

    By(String label, String code) {
        this.label = label;
        this.code = code;
    }

    public String label() {
        return label;
    }

    /** As addresses and files have it. */
    public String code() {
        return code;
    }

    /** Whether it is a fact of the whole review and not of the lesson. */
    public boolean isOfReview() {
        return this == AGE || this == BOARD;
    }

    Set<String> codes(Told told) {
        Set<String> codes =
                switch (this) {
                    case THEME -> told.themes();
                    case SECTOR -> told.sectors();
                    case AGE, BOARD -> codes(told.review());
                };
        return codes.isEmpty() ? Set.of(NONE) : codes;
    }

    /** Only for what is of the review. */
    Set<String> codes(Review review) {
        Set<String> codes =
                switch (this) {
                    case AGE -> review.ages();
                    case BOARD -> review.board().isEmpty() ? Set.of() : Set.of(review.board());
                    case THEME, SECTOR -> throw new IllegalArgumentException(this + " is of lessons");
                };
        return codes.isEmpty() ? Set.of(NONE) : codes;
    }
}
