package org.sightline.app.site;

/**
 * That somebody looks into a case through a glass that they broke, which every page of that case says.
 *
 * @param until as people say a moment
 * @param reason in their own words
 */
public record OpenGlass(String until, String reason) {}
