package org.sightline.app.review;

/** How the command ends, for whoever calls it from a script. The README lists them. */
public enum ExitCode {
    /** Everything was read and everything was written. */
    DONE(0),
    /** Everything was written, but a file or a row could not be read: the summary and {@code notRead} say which. */
    DONE_WITH_GAPS(1),
    /** The command line could not be understood. */
    USAGE(2),
    /** There was nothing to read: no such folder, or no file in it that can be read. */
    NOTHING_TO_READ(3),
    /** A result could not be written: a full disk, a folder that may not be written to. */
    NOT_WRITTEN(4),
    /** A rule, term or mapping file is wrong; the message says where. */
    WRONG_SETTINGS(5),
    /** A fault in Sightline itself. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
