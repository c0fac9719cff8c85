package org.sightline.app;

/** The command that a person types. */
public final class Sightline {

    private Sightline() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
