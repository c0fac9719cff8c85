package org.sightline.app.documents;

/**
 * Words of a paragraph that look alike.
 *
 * @param bookmark the bookmark they lead to within the document; empty where they lead nowhere
 */
public record Run(String text, Look look, String bookmark) {

    /** How words look. */
    public enum Look {
        PLAIN,
        BOLD,
        QUIET
    }

    public static Run plain(String text) {
        return new Run(text, Look.PLAIN, "");
    }

    public static Run bold(String text) {
        return new Run(text, Look.BOLD, "");
    }

    public static Run quiet(String text) {
        return new Run(text, Look.QUIET, "");
    }

    public static Run to(String bookmark, String text) {
        return new Run(text, Look.PLAIN, bookmark);
    }
}
