package org.sightline.core.people;

/**
 * An entry's word for a person of the cast.
 *
 * @param person the person's one name
 * @param words the words that mean that person
 * @param why how the words were tied to the person: "name", "alias", "role", "the column Child", "the file is about"
 */
public record Mention(String person, String words, String why) {}
