package org.sightline.core.matching.fields;

/**
 * One column of a register.
 *
 * @param name the heading that people know it by
 */
public record Column(String name, Fact fact) {}
