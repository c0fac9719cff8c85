package org.sightline.core.entries;

/**
 * A body that recorded something, or was told something.
 *
 * @param name as its file or its column names it, for example "Health visiting"
 */
public record Agency(String name, Sector sector) {}
