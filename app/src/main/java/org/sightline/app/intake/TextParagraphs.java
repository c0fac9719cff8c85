package org.sightline.app.intake;

import java.util.function.Consumer;

/**
 * Puts the lines of plain text together to paragraphs: a blank line ends one, and so does a line that begins with a
 * date where the writer broke the line on purpose. Lines that a program broke for their length are joined again.
 */
final class TextParagraphs {

    private static final String ENDS = ".!?:;)\"";

    private final Consumer<String> taker;
    private final int width;
    private final StringBuilder paragraph = new StringBuilder();
    private String before = "";

    /** @param width the length of the longest line, at which a program may have broken the others */
    TextParagraphs(int width, Consumer<String> taker) {
        this.width = width;
        this.taker = taker;
    }

    /** The paragraphs of a text that is at hand as a whole. */
    static void each(String text, Consumer<String> taker) {
        TextParagraphs paragraphs = new TextParagraphs(width(text), taker);
        text.lines().forEach(paragraphs::line);
        paragraphs.end();
    }

    static int width(String text) {
        return text.lines()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
    }

    void line(String raw) {
        String line = raw.strip();
        if (line.isEmpty()) {
            end();
            return;
        }
        boolean onPurpose = before.length() + 1 + firstWord(line) <= width;
        if (!before.isEmpty()
                && DatedStart.of(line)
                && (onPurpose || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0)) {
            end();
        }
        if (!paragraph.isEmpty()) {
            paragraph.append(onPurpose ? '\n' : ' ');
        }
        paragraph.append(line);
        before = line;
    }

    void end() {
        if (!paragraph.isEmpty()) {
            taker.accept(paragraph.toString());
            paragraph.setLength(0);
        }
        before = "";
    }

    private static int firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }
}
