package org.sightline.core.audit;

/** Text as UTF-8 and a database can hold it; a hash over anything else would not fit once the text came back. */
final class Storable {

    private static final int REPLACEMENT = 0xFFFD;

    private Storable() {}

    /** The same text, with what no UTF-8 text can hold, or PostgreSQL, exchanged for the replacement character. */
    static String text(String text) {
        return text.codePoints().allMatch(Storable::canBeStored)
                ? text
                : text.codePoints()
                        .map(point -> canBeStored(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean canBeStored(int point) {
        return point != 0 && !(point <= Character.MAX_VALUE && Character.isSurrogate((char) point));
    }
}
