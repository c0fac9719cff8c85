package org.sightline.app.database;

/** What came of starting the database that Sightline brings along. */
public sealed interface Started {

    /** It runs, and somebody must close it. */
    record Running(EmbeddedDatabase database) implements Started {}

    /** It does not run; {@code why} says what is wrong, where, and what to do. */
    record Refused(String why) implements Started {}
}
