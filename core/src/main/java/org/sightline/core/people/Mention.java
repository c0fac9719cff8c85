package org.sightline.core.people;

/**
 * An entry's word for a person of the cast.
 *
 * @param person the person's one name
 * @param words the words that mean that person
 * @param why how the words were tied to the person: "name", "alias", "role", "the column Child", "the file is about"
 * @param isWitness whether this is a child who only tells or interprets there: what happened, happened to somebody else
 */
public record Mention(String person, String words, String why, boolean isWitness) {

    private static final String AS_A_WITNESS = "; as a witness";

    /** Somebody whom the entry is about or speaks of. */
    public Mention(String person, String words, String why) {
        this(person, words, why, false);
    }

    /** A child whom the entry names only as one who tells of another. */
    static Mention ofWitness(String person, String words, String why) {
        return new Mention(person, words, why + AS_A_WITNESS, true);
    }

    /** Whether what the entry tells can have happened to this person. */
    public boolean isSubject() {
        return !isWitness;
    }
}
