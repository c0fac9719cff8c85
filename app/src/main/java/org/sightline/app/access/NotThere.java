package org.sightline.app.access;

/** There is no such thing, or nothing that this person may be told of; the two must look the same. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("There is nothing at this address");
    }
}
