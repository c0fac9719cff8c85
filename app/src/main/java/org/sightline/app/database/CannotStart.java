package org.sightline.app.database;

/** Why the database cannot be started, in a sentence for the person who started it. */
final class CannotStart extends Exception {

    CannotStart(String why) {
        super(why);
    }

    /** Why, as the person reads it. */
    String why() {
        return String.valueOf(getMessage());
    }
}
