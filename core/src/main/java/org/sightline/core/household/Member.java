package org.sightline.core.household;

/**
 * A person as the family tree shows them.
 *
 * @param role what they are to the children, in the plain word for it: "mother"; empty where nobody said
 * @param years when they were born and died, in words; empty where nobody said
 */
public record Member(long id, String name, String role, String years, boolean child) {}
