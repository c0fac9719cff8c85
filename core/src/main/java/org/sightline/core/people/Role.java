package org.sightline.core.people;

import java.util.List;
import java.util.Optional;

/**
 * What somebody is to the children, and the words that say so.
 *
 * @param name the plain word for it, for example "maternal grandmother"
 * @param words every word and abbreviation that means it, besides its name
 * @param unnamed what to call an adult of whom no more is known, for example "man"; empty where the word alone does
 *     not bring a new person into the case
 */
public record Role(String name, Means means, List<String> words, Optional<String> unnamed) {

    public Role {
        words = List.copyOf(words);
    }

    /** Whether the role is one that most families have, so that the word alone may propose a person of the case. */
    boolean isFamily() {
        return name.equals("mother")
                || name.equals("father")
                || name.startsWith("maternal ")
                || name.startsWith("paternal ");
    }

    boolean isUnknownMan() {
        return means == Means.UNKNOWN && unnamed.equals(Optional.of("man"));
    }

    boolean isOfTwoAdults() {
        return means == Means.PARENTS || means == Means.ADULTS;
    }

    /** Whom the words can mean. */
    public enum Means {
        /** The one person of the cast who has this role. */
        PERSON,
        /** A parent's partner, whoever that was at the time. */
        PARTNER,
        /** One of the children: the one the row or the file is about. */
        CHILD,
        /** The youngest child of the time. */
        BABY,
        /** All the children in scope. */
        CHILDREN,
        /** A child other than the one the row is about. */
        SIBLING,
        /** All children other than the one the row is about. */
        SIBLINGS,
        /** Mother and father, or mother and whoever was her partner then. */
        PARENTS,
        /** The two adults of the household, whoever the second was then. */
        ADULTS,
        /** Somebody whom no word ties to the cast: "a man at the address". */
        UNKNOWN,
        /** Words that look like a person of the case and are not: "mother and baby unit". */
        NOBODY
    }
}
