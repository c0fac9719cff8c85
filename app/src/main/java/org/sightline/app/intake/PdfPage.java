package org.sightline.app.intake;

import java.util.List;

/**
 * What one page holds.
 *
 * @param number counted from 1 through the file
 * @param height in points
 * @param aside words that run in another direction than most, such as a note up the margin
 * @param pictured the share of the page that pictures cover, from 0
 * @param unreadable the share of its characters that stand for no letter, from 0 to 1
 */
record PdfPage(
        int number,
        float height,
        List<PdfWord> words,
        List<PdfWord> aside,
        List<PdfRule> rules,
        double pictured,
        double unreadable) {

    private static final double A_PICTURE_OF_A_PAGE = 0.2;
    private static final int WORDS_OF_A_STAMP = 8;

    /** Whether it is a picture of words that only text recognition can read, at most with a stamp or page number on it. */
    boolean needsTextRecognition() {
        int most = pictured > 0.8 ? WORDS_OF_A_STAMP : 0;
        return unreadable > 0.3 || (pictured > A_PICTURE_OF_A_PAGE && words.size() + aside.size() <= most);
    }
}
