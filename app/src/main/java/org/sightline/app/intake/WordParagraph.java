package org.sightline.app.intake;

/** A paragraph of a Word document while it is being read: its words, and how it is set. */
final class WordParagraph {

    private final StringBuilder text;
    private WordForm form = WordForm.PLAIN;
    private boolean bold;
    private int boldLetters;
    private int letters;

    /** @param heldOver what stands at its begin because the end of the paragraph before it was deleted */
    WordParagraph(String heldOver) {
        text = new StringBuilder(heldOver);
    }

    void is(WordForm given) {
        form = given;
    }

    /** A run of letters that are all set alike begins. */
    void begin(boolean inBold) {
        bold = inBold;
    }

    void put(String more) {
        text.append(more);
        int count = (int) more.codePoints().filter(Character::isLetterOrDigit).count();
        letters += count;
        boldLetters += bold ? count : 0;
    }

    boolean hasBegun() {
        return !text.toString().isBlank();
    }

    String text() {
        return text.toString();
    }

    WordForm form() {
        return form;
    }

    boolean isBold() {
        return letters > 0 && boldLetters == letters;
    }
}
