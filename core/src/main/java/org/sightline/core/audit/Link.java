package org.sightline.core.audit;

/**
 * How a line hangs on the one before it.
 *
 * @param previous the hash of the line before, or {@link Chain#START}
 * @param hash of {@code previous} and of all that the line says
 */
public record Link(Hash previous, Hash hash) {}
