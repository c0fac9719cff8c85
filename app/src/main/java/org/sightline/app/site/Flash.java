package org.sightline.app.site;

/** One sentence at the top of the page after something was done: what was done, or what to take care of now. */
public record Flash(Kind kind, String sentence) {

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
