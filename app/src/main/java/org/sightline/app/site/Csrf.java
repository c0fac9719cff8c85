package org.sightline.app.site;

/**
 * The proof that a form was sent from one of our own pages.
 *
 * @param field the name of the hidden field that carries it
 * @param header the name of the header that carries it when a script sends it
 */
public record Csrf(String field, String header, String token) {}
