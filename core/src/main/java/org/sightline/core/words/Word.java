package org.sightline.core.words;

/**
 * One word of a text, in the form in which words are compared.
 *
 * @param form lower case, without apostrophes, "&" written "and": {@code Mother's} is {@code mothers}
 * @param owner the form without a possessive ending ({@code mother}); the same as {@code form} where there is none
 * @param from where the word begins in the text
 * @param to where it ends in the text
 * @param afterBreak whether a stop, comma, bracket, slash or line end parts it from the word before
 */
public record Word(String form, String owner, int from, int to, boolean afterBreak) {

    public boolean isPossessive() {
        return !form.equals(owner);
    }
}
