package org.sightline.app.site;

/**
 * Words that lead somewhere.
 *
 * @param current whether this is where the reader already is
 */
public record Link(String label, String href, boolean current) {

    public static Link to(String label, String href) {
        return new Link(label, href, false);
    }
}
