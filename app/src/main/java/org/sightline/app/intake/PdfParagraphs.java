package org.sightline.app.intake;

/** Says where one paragraph of a PDF ends and the next begins: a PDF stores lines, and no paragraphs. */
final class PdfParagraphs {

    private static final float WIDEST_PITCH = 1.65f;
    private static final String BULLETS = "•▪●○◦‣■□–";
    private static final String ENDS = ".!?:;)\"'”’";

    private PdfParagraphs() {}

    static boolean isNew(PdfBlock.Line above, PdfBlock.Line line) {
        return isNew(above, line, WIDEST_PITCH);
    }

    /** @param widest how far apart two lines of one paragraph stand at most, as a share of the size of their letters */
    static boolean isNew(PdfBlock.Line above, PdfBlock.Line line, float widest) {
        if (Math.abs(line.size() - above.size()) > 0.12f * above.size() || startsWithBullet(line.text())) {
            return true;
        }
        boolean sentenceEnded = ENDS.indexOf(last(above.text())) >= 0;
        boolean goesOn = !sentenceEnded && Character.isLowerCase(line.text().codePointAt(0));
        float pitch = line.baseline() - above.baseline();
        if (line.page() != above.page() || pitch < 0) {
            return !goesOn;
        }
        if (pitch > widest * line.size()) {
            return true;
        }
        boolean shortAbove = above.right() < line.right() - 3 * line.size();
        return DatedStart.of(line.text()) && (sentenceEnded || shortAbove || line.left() < above.left() - line.size());
    }

    private static boolean startsWithBullet(String text) {
        return BULLETS.indexOf(text.charAt(0)) >= 0 || Character.getType(text.charAt(0)) == Character.PRIVATE_USE;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }
}
