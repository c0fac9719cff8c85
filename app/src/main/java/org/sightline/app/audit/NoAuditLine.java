package org.sightline.app.audit;

/** A line of a file is no line of an audit export; the message is the end of the sentence that says so. */
final class NoAuditLine extends Exception {

    private static final long serialVersionUID = 1;

    NoAuditLine(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
