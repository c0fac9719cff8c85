package org.sightline.app.site;

import java.io.Serializable;

/** One sentence at the top of the page after something was done: what was done, or what to take care of now. */
public record Flash(Kind kind, String sentence) implements Serializable {

    /** Under which name a redirect carries it to the next page. */
    public static final String NAME = "flash";

    /** Whether it went as wished. */
    public enum Kind {
        DONE,
        TAKE_CARE
    }

    public static Flash done(String sentence) {
        return new Flash(Kind.DONE, sentence);
    }

    public static Flash takeCare(String sentence) {
        return new Flash(Kind.TAKE_CARE, sentence);
    }

    public boolean isDone() {
        return kind == Kind.DONE;
    }
}
