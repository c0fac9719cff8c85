package org.sightline.core.calendar;

/**
 * A word, a number or a mark of a date as written.
 *
 * @param text lower case
 * @param start index of its first character in what was written
 * @param end index just after its last character
 * @param spaced whether a space stands before it
 */
record Token(Kind kind, String text, int start, int end, boolean spaced) {

    enum Kind {
        WORD,
        NUMBER,
        MARK,
        END
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isEnd() {
        return kind == Kind.END;
    }

    /** A number of so many figures, leading noughts counted. */
    boolean hasFigures(int least, int most) {
        return isNumber() && text.length() >= least && text.length() <= most;
    }

    int value() {
        return Integer.parseInt(text);
    }
}
