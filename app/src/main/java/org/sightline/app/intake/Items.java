package org.sightline.app.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an item of a list from running text by what stands before it, where the file itself does not say so. */
final class Items {

    private static final String BULLETS = "•‣·–*-";

    /** "3." "(b)" "iv)" "2.4" "Recommendation 5:" */
    private static final Pattern NUMBERED = Pattern.compile(
            "(\\(?(?:\\d{1,3}|[a-z]|[ivx]{2,4})[.)]|\\d{1,2}(?:\\.\\d{1,3}){1,3}[.)]?|Recommendation \\d{1,3}[:.])\\s+(\\S.*)",
            Pattern.DOTALL);

    private Items() {}

    /** Whether a line begins an item. */
    static boolean begins(String line) {
        return isBullet(line) || NUMBERED.matcher(line).matches();
    }

    /** The letter "o" stands for the hollow bullet of a font that is not there, and so does a sign that only its font knows. */
    static boolean isBullet(String text) {
        int first = text.isEmpty() ? ' ' : text.codePointAt(0);
        int length = Character.charCount(first);
        if (text.length() <= length) {
            return false;
        }
        boolean apart = Character.isWhitespace(text.charAt(length));
        boolean drawn = isShape(first) || first == '•' || Character.getType(first) == Character.PRIVATE_USE;
        return drawn || (apart && (BULLETS.indexOf(first) >= 0 || first == 'o'));
    }

    /** Arrows, squares, circles and dingbats. */
    private static boolean isShape(int sign) {
        return (sign >= 0x2190 && sign <= 0x21FF)
                || (sign >= 0x2500 && sign <= 0x27BF)
                || (sign >= 0x2900 && sign <= 0x2BFF);
    }

    /** Adds running text, as an item where it begins as one. */
    static void add(ReportDraft draft, String text) throws Unreadable {
        String plain = ReportDraft.plain(text);
        Matcher numbered = NUMBERED.matcher(plain);
        if (isBullet(plain)) {
            draft.item("•", plain.substring(Character.charCount(plain.codePointAt(0))));
        } else if (numbered.matches()) {
            draft.item(numbered.group(1), numbered.group(2));
        } else {
            draft.paragraph(plain);
        }
    }
}
