package org.sightline.app.registers;

/** Carries the one sentence that says why the command can not go on and what to do. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
