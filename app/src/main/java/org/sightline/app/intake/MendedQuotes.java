package org.sightline.app.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/**
 * The text of a table with its quotation marks put right, line by line: a quote within a quoted cell is doubled, unless
 * the cell seems to be the next one. Then the quote that opened the first was a stray, and the parser is left to find it.
 */
final class MendedQuotes extends Reader {

    /** Stands for a quote that is a letter like others; no text holds it, since Unicode keeps it for uses such as this. */
    static final char LITERAL = '\uFFFF';

    private final BufferedReader text;
    private final char delimiter;
    private final Quotes quotes;
    private String ready = "";
    private int given;
    private long line;
    private boolean quoted;

    MendedQuotes(BufferedReader text, char delimiter, Quotes quotes) {
        this.text = text;
        this.delimiter = delimiter;
        this.quotes = quotes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (given == ready.length()) {
            String next = text.readLine();
            if (next == null) {
                return -1;
            }
            line++;
            ready = (quotes.areLetters(line) ? next.replace('"', LITERAL) : mend(next)) + "\n";
            given = 0;
        }
        int count = Math.min(length, ready.length() - given);
        ready.getChars(given, given + count, buffer, offset);
        given += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private String mend(String original) {
        StringBuilder mended = new StringBuilder(original.length() + 8);
        boolean fromEarlierLine = quoted;
        int at = 0;
        while (at < original.length()) {
            char c = original.charAt(at);
            mended.append(c);
            if (c == '"' && !quoted) {
                quoted = startsCell(original, at);
                fromEarlierLine = false;
            } else if (c == '"' && at + 1 < original.length() && original.charAt(at + 1) == '"') {
                mended.append('"');
                at++;
            } else if (c == '"' && endsCell(original, at)) {
                quoted = false;
            } else if (c == '"' && !(fromEarlierLine && startsCell(original, at))) {
                mended.append('"');
            }
            at++;
        }
        return mended.toString();
    }

    private boolean startsCell(String original, int quote) {
        int before = quote - 1;
        while (before >= 0 && original.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || original.charAt(before) == delimiter;
    }

    private boolean endsCell(String original, int quote) {
        int after = quote + 1;
        while (after < original.length() && original.charAt(after) == ' ') {
            after++;
        }
        return after == original.length() || original.charAt(after) == delimiter;
    }
}
