package org.sightline.core.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the beginning of a line to say that an item of a list begins there.
 *
 * @param shape of which shape it is; items of one list have one shape
 * @param text the marker as it stands
 * @param number its number in the list; 0 for a bullet
 * @param depth how many numbers it has ("3.1" has two); 1 for everything else
 * @param rest what follows on the line
 */
record Marker(Shape shape, String text, int number, int depth, String rest) {

    enum Shape {
        BULLET,
        NUMBER,
        /** A number without a stop, which may as well be the age of a child at the beginning of a wrapped line. */
        BARE_NUMBER,
        LETTER,
        ROMAN,
        /** Words with a number: "Recommendation 4:". */
        LABEL
    }

    /** Bullets as fonts and word processors write them; a lone "o" is Word's second level, and the private characters are Symbol's and Wingdings'. */
    private static final Pattern BULLET = Pattern.compile(
            "([•◦▪▫■□●○◼◾➢➤►▶✓✔✗❖─―\\u0336\\u00b7\\u2043\\u2219\\u00ad\\ue000-\\uf8ff]|[-–—−*o](?=\\s))\\s*(.*)");

    private static final Pattern NUMBER =
            Pattern.compile("(\\(?(\\d{1,3})((?:\\.\\d{1,3}){0,3})(?:\\)|\\.\\)?|(?<=\\.\\d{1,3})))(?:\\s+(\\S.*))?");

    private static final Pattern BARE = Pattern.compile("((\\d{1,2}))\\s+(\\p{Lu}.*)");

    private static final Pattern ROMAN = Pattern.compile("(\\(?([ivx]{1,5})[.)]|\\(?([IVX]{2,5}|I|V)[.)])\\s+(\\S.*)");

    private static final Pattern LETTER = Pattern.compile("(\\(?([a-zA-Z])\\)|([a-z])\\.)\\s+(\\S.*)");

    /** "Recommendation 4:", "Key learning point 2 –", "R3."; the stop may be missing only where the words can hardly mean anything else. */
    private static final Pattern LABEL = Pattern.compile(
            "((?:\\p{Lu}\\p{L}*(?:\\s\\p{L}+){0,3}\\s|\\p{Lu}{1,3}\\s?)(?:[Nn]o\\.?\\s)?#?(\\d{1,2})(?:\\.\\d{1,2})?[a-z]?)(?:\\s*([:.)–—-])(?:\\s+(.*))?|\\s*)");

    private static final Pattern LABEL_WITHOUT_STOP =
            Pattern.compile("((?:Recommendation\\s(?:[Nn]o\\.?\\s)?|R)(\\d{1,2})(?:\\.\\d{1,2})?)\\s+([\\p{Lu}(].*)");

    static Optional<Marker> at(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return Optional.of(new Marker(Shape.BULLET, bullet.group(1), 0, 1, bullet.group(2)));
        }
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
            int depth = 1 + (int) number.group(3).chars().filter(c -> c == '.').count();
            String last = number.group(3).isEmpty()
                    ? number.group(2)
                    : number.group(3).substring(number.group(3).lastIndexOf('.') + 1);
            return Optional.of(new Marker(
                    Shape.NUMBER, number.group(1), Integer.parseInt(last), depth, orNothing(number.group(4))));
        }
        return words(line);
    }

    private static Optional<Marker> words(String line) {
        Matcher bare = BARE.matcher(line);
        if (bare.matches()) {
            return Optional.of(
                    new Marker(Shape.BARE_NUMBER, bare.group(1), Integer.parseInt(bare.group(2)), 1, bare.group(3)));
        }
        Matcher roman = ROMAN.matcher(line);
        if (roman.matches()) {
            return Optional.of(new Marker(Shape.ROMAN, roman.group(1), 0, 1, roman.group(4)));
        }
        Matcher letter = LETTER.matcher(line);
        if (letter.matches()) {
            return Optional.of(new Marker(Shape.LETTER, letter.group(1), 0, 1, letter.group(4)));
        }
        Matcher without = LABEL_WITHOUT_STOP.matcher(line);
        if (without.matches()) {
            return Optional.of(
                    new Marker(Shape.LABEL, without.group(1), Integer.parseInt(without.group(2)), 1, without.group(3)));
        }
        Matcher label = LABEL.matcher(line);
        if (label.matches() && !(label.group(3) == null && label.group(1).length() < 4)) {
            String text = label.group(3) == null ? label.group(1) : line.substring(0, label.end(3));
            return Optional.of(
                    new Marker(Shape.LABEL, text, Integer.parseInt(label.group(2)), 1, orNothing(label.group(4))));
        }
        return Optional.empty();
    }

    private static String orNothing(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** Whether this is the item after that one in the same list. */
    boolean follows(Marker before) {
        boolean alike = shape == before.shape && depth == before.depth;
        return alike && (shape == Shape.BULLET ? text.equals(before.text) : number == 0 || number == before.number + 1);
    }
}
