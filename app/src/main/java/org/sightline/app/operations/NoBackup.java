package org.sightline.app.operations;

/** A file can not be restored, or not here; the message is the sentence that says why and what to do. */
final class NoBackup extends Exception {

    private static final long serialVersionUID = 1;

    NoBackup(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
