package org.sightline.core.readings;

/**
 * The words of one cell, as {@link SplitWords} found them.
 *
 * @param text the cell's text
 * @param word each word in lower case, abbreviations written out
 * @param start where each word begins in the text
 * @param end where each word ends in the text
 * @param part the number of the part of a sentence (up to a comma) that each word is in
 * @param sentence the number of the sentence that each word is in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package, and on the hot path
record CellWords(String text, String[] word, int[] start, int[] end, int[] part, int[] sentence) {

    int size() {
        return word.length;
    }

    boolean sameSentence(int one, int other) {
        return sentence[one] == sentence[other];
    }

    /** The text from the first to before the last of these words, as it stands. */
    String between(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }
}
