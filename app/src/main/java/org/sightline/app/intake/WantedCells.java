package org.sightline.app.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the wanted cells of a row from the parser. Values come again and again in a register, so that the last ones are kept
 * and given again: a string that is the same object is packed faster than one that is only equal.
 */
final class WantedCells extends AbstractBaseCsvCallbackHandler<WantedCells> {

    private static final int KEPT = 1 << 13;

    private final int @Nullable [] wanted;
    private final StreamTable.Takes taker;
    private final long before;
    private int[] slots;
    private String[] cells;
    private @Nullable String[] kept = new @Nullable String[KEPT];
    private long line = 1;
    private long number;
    private long done;
    private int width;
    private boolean blank;

    /** @param done rows that an earlier pass has read */
    WantedCells(int @Nullable [] wanted, StreamTable.Takes taker, long done) {
        this.wanted = wanted;
        this.taker = taker;
        this.before = done;
        this.done = done;
        this.slots = wanted == null ? new int[0] : slots(wanted);
        this.cells = new String[wanted == null ? 0 : wanted.length];
    }

    private static int[] slots(int[] wanted) {
        int[] slots = new int[Arrays.stream(wanted).max().orElse(-1) + 1];
        Arrays.fill(slots, -1);
        for (int i = 0; i < wanted.length; i++) {
            slots[wanted[i]] = i;
        }
        return slots;
    }

    long line() {
        return line;
    }

    long done() {
        return done;
    }

    /** @return whether more rows are wanted */
    boolean give() {
        number++;
        if (number <= before) {
            return true;
        }
        done = number;
        if (wanted == null && width < cells.length) {
            cells = Arrays.copyOf(cells, width);
        }
        return blank || taker.row(number, cells, width);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        width = 0;
        blank = true;
        Arrays.fill(cells, "");
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        width = index + 1;
        int from = offset;
        int to = offset + length;
        while (from < to && isBlank(buffer[from])) {
            from++;
        }
        while (to > from && isBlank(buffer[to - 1])) {
            to--;
        }
        blank &= from == to;
        if (wanted == null) {
            room(index);
            cells[index] = text(buffer, from, to - from);
        } else if (index < slots.length && slots[index] >= 0) {
            cells[slots[index]] = from == to ? "" : text(buffer, from, to - from);
        }
    }

    private void room(int index) {
        if (index >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, index + 1);
            Arrays.fill(cells, before, cells.length, "");
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff';
    }

    private String text(char[] buffer, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & KEPT - 1;
        String last = kept[slot];
        if (last != null && isSame(last, buffer, from, length)) {
            return last;
        }
        String text = new String(buffer, from, length);
        text = text.indexOf(MendedQuotes.LITERAL) < 0 ? text : text.replace(MendedQuotes.LITERAL, '"');
        kept[slot] = text;
        return text;
    }

    private static boolean isSame(String text, char[] buffer, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected WantedCells buildRecord() {
        return this;
    }
}
