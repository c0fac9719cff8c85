package org.sightline.app.agencies;

/** A link that opens nothing: forged, run out or taken back. Which of them it is, and of which case, is never told. */
final class NoSuchLink extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooMany;

    NoSuchLink(boolean tooMany) {
        super("The link opens nothing");
        this.tooMany = tooMany;
    }

    boolean tooMany() {
        return tooMany;
    }
}
