package org.sightline.app.site;

/**
 * The blank page behind which another one hides.
 *
 * @param back the one way back, an address of our own
 */
public record HiddenPage(Csrf csrf, String back) {}
