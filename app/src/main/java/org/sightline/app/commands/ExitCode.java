package org.sightline.app.commands;

/** How the command ends, for whoever calls it from a script. The help and the README list them. */
public enum ExitCode {
    DONE(0, "everything was read and written"),
    DONE_WITH_GAPS(1, "everything was written, but some file or row could not be read (see the summary)"),
    USAGE(2, "the command line could not be understood"),
    NOTHING_TO_READ(3, "there was nothing to read: no such folder, or no file in it that can be read"),
    NOT_WRITTEN(4, "a result could not be written: a full disk, a folder that may not be written to"),
    WRONG_SETTINGS(5, "a rule, case or mapping file is wrong (the message says where)"),
    BROKEN_CHAIN(6, "the audit chain is broken: a line was altered, taken out, moved or put in"),
    NOT_STARTED(7, "the web application or its database could not start (the message says why)"),
    FAULT(70, "a fault in Sightline itself"),
    /** What the system makes of Ctrl-C; never returned by a command. */
    STOPPED(130, "stopped with Ctrl-C; each result is the earlier one or the new one, and whole");

    private final int code;
    private final String means;

    ExitCode(int code, String means) {
        this.code = code;
        this.means = means;
    }

    public int code() {
        return code;
    }

    /** What it says, in one line. */
    public String means() {
        return means;
    }
}
