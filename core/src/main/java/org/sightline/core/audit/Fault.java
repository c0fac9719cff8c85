package org.sightline.core.audit;

/** Something wrong with a chain, at a line of its file. */
public sealed interface Fault {

    /** The line of the file, from 1. */
    long line();

    /** One sentence: which line of the file, and what is wrong. */
    String says();

    /** What a line says is no longer what was hashed. */
    record Altered(long line, long number) implements Fault {

        @Override
        public String says() {
            return one(line, number) + " has been altered: its hash does not fit what it says.";
        }
    }

    /** Lines were there when the one that stands at {@code line} was linked, or the file was closed. */
    record Missing(long line, long from, long to) implements Fault {

        @Override
        public String says() {
            return "Before line " + line + " of the file, "
                    + (from == to ? "audit line " + from + " is" : "audit lines " + from + " to " + to + " are")
                    + " missing.";
        }
    }

    /** Lines of the chain that stand elsewhere than they were written. */
    record Moved(long line, long last, long number) implements Fault {

        @Override
        public String says() {
            return (line == last
                            ? one(line, number) + " stands"
                            : several(line, last) + " (audit lines " + number + " to " + (number + last - line)
                                    + ") stand")
                    + " in the wrong place.";
        }
    }

    /** Lines from which nothing follows. */
    record PutIn(long line, long last) implements Fault {

        @Override
        public String says() {
            return line == last
                    ? "Line " + line
                            + " of the file does not belong to the chain: it was put in, or stands there twice."
                    : several(line, last) + " do not belong to the chain: they were put in, or stand there twice.";
        }
    }

    /** A line that is true to itself and yet not the one that the next was linked to. */
    record Exchanged(long line, long number) implements Fault {

        @Override
        public String says() {
            return one(line, number) + " has been exchanged: the line after it was linked to another one.";
        }
    }

    /** A line whose hash fits and whose number does not, as when a chain was made again after something was taken out. */
    record Misnumbered(long line, long number, long due) implements Fault {

        @Override
        public String says() {
            return "Line " + line + " of the file says that it is audit line " + number + ", where " + due + " is due.";
        }
    }

    /** A line that follows from nothing that is there; all that can be told of a chain broken in too many places. */
    record Loose(long line) implements Fault {

        @Override
        public String says() {
            return "Line " + line + " of the file does not follow from the one before it.";
        }
    }

    /** The closing line counts other lines than there are, though the last is the one that it names. */
    record CountDiffers(long line, long stated, long there) implements Fault {

        @Override
        public String says() {
            return "The closing line (line " + line + " of the file) states " + stated + " audit lines, and there are "
                    + there + ".";
        }
    }

    /** The closing line names another last line. */
    record HeadDiffers(long line) implements Fault {

        @Override
        public String says() {
            return "The closing line (line " + line
                    + " of the file) names another last audit line than the one there: one of the two was exchanged.";
        }
    }

    /** @param why what is wrong with it, as the end of the sentence */
    record Unreadable(long line, String why) implements Fault {

        @Override
        public String says() {
            return "Line " + line + " of the file can not be read as an audit line: " + why;
        }
    }

    /** The closing line stands before the end. */
    record ClosedEarly(long line) implements Fault {

        @Override
        public String says() {
            return "Line " + line + " of the file closes the chain, and yet other lines follow it.";
        }
    }

    /** There is no closing line. */
    record NotClosed(long line) implements Fault {

        @Override
        public String says() {
            return "The file ends after line " + line
                    + " without a closing line: its end was cut off, or it was never finished.";
        }
    }

    /** The head that was noted elsewhere is not in the chain. */
    record HeadNotFound(long line, Hash noted) implements Fault {

        @Override
        public String says() {
            return "None of the " + line + " lines of the file has the hash that was noted, " + noted
                    + ": what was written up to then was altered, cut off or made again.";
        }
    }

    private static String one(long line, long number) {
        return "Line " + line + " of the file (audit line " + number + ")";
    }

    private static String several(long line, long last) {
        return "Lines " + line + " to " + last + " of the file";
    }
}
