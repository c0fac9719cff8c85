package org.sightline.app.library.export;

/** Somebody's program came without a key, or with one that opens nothing. */
final class NoSuchKey extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean tooMany;

    /** @param tooMany whether so many wrong ones were tried that none is looked at for a while */
    NoSuchKey(boolean tooMany) {
        super(
                tooMany
                        ? "Too many wrong keys were tried from this address. Wait, and check the key."
                        : "Send a key of the library that is still open, as the header Authorization: Bearer KEY. Keys are made on the page"
                                + " “Take the library out”.");
        this.tooMany = tooMany;
    }

    boolean isTooMany() {
        return tooMany;
    }
}
