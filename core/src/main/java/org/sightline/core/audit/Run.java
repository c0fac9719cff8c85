package org.sightline.core.audit;

/**
 * Lines of the file, one after another, each of which follows from the one before. A chain that nobody touched is a
 * single run; whoever touches it breaks it into a few.
 *
 * @param line the first line of the file
 * @param last the last line of the file
 * @param number the audit line that stands first
 * @param previous what the first hangs on
 * @param hash of the last
 * @param sure whether the first is true to itself, so that {@code previous} can be believed
 */
record Run(long line, long last, long number, Hash previous, Hash hash, boolean sure) {

    /** Before the first line: what the whole chain hangs on. */
    static final Run START = new Run(0, 0, 0, Chain.START, Chain.START, true);

    static Run of(long line, LinkedLine linked, boolean fits) {
        Link link = linked.link();
        return new Run(line, line, linked.line().number(), link.previous(), link.hash(), fits);
    }

    /**
     * The closing line, as the line that would come next.
     *
     * @param sure false behind a line that was altered, whose hash may be what was altered
     */
    static Run of(long line, Closing closing, boolean sure) {
        return new Run(line, line, closing.count() + 1, closing.head(), closing.head(), sure);
    }

    Run and(LinkedLine next) {
        return new Run(line, last + 1, number, previous, next.link().hash(), sure);
    }

    /** Without what stands behind that audit line. */
    Run upTo(long lastKept) {
        return new Run(line, line + lastKept - number, number, previous, hash, sure);
    }

    /** Its first line was exchanged, and so says nothing of the one before it. */
    Run unsure() {
        return new Run(line, last, number, previous, hash, false);
    }

    long length() {
        return last - line + 1;
    }

    long lastNumber() {
        return number + last - line;
    }

    boolean holds(long audit) {
        return number <= audit && audit <= lastNumber();
    }
}
