package org.sightline.app.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What stands before the items of a Word document's lists, which it keeps as numbers of lists and counts when it is shown. */
final class WordNumbering {

    private static final String BULLET = "•";
    private static final int LEVELS = 9;

    /**
     * One level of a list.
     *
     * @param text with {@code %1} where the number of the first level stands
     */
    private record Level(String format, String text, int start) {

        static final Level PLAIN = new Level("bullet", BULLET, 1);
    }

    private final Map<Integer, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<Integer, Integer> kindOfList = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    /** Reads the lists at the cursor, which are consumed. */
    static WordNumbering read(XmlCursor xml) throws XMLStreamException {
        WordNumbering read = new WordNumbering();
        if (xml.child()) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "abstractNum" -> read.kind(xml);
                    case "num" -> read.list(xml);
                    default -> xml.skip();
                }
            }
        }
        return read;
    }

    private static int id(XmlCursor xml, String name) {
        return xml.attribute(name) == null
                        || !String.valueOf(xml.attribute(name)).matches("\\d{1,9}")
                ? -1
                : Integer.parseInt(String.valueOf(xml.attribute(name)));
    }

    private void kind(XmlCursor xml) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        kinds.put(id(xml, "abstractNumId"), levels);
        while (xml.child()) {
            if (xml.name().equals("lvl")) {
                levels.put(id(xml, "ilvl"), level(xml));
            } else {
                xml.skip();
            }
        }
    }

    private static Level level(XmlCursor xml) throws XMLStreamException {
        Level level = Level.PLAIN;
        while (xml.child()) {
            level = switch (xml.name()) {
                case "numFmt" -> new Level(WordForm.attribute(xml), level.text, level.start);
                case "lvlText" -> new Level(level.format, WordForm.attribute(xml), level.start);
                case "start" -> new Level(level.format, level.text, WordForm.number(xml, 1));
                default -> level;
            };
            xml.skip();
        }
        return level;
    }

    private void list(XmlCursor xml) throws XMLStreamException {
        int list = id(xml, "numId");
        while (xml.child()) {
            if (xml.name().equals("abstractNumId")) {
                kindOfList.put(list, WordForm.number(xml, -1));
            }
            xml.skip();
        }
    }

    /** What stands before the next item at this place. */
    String next(WordForm.Numbered place) {
        Map<Integer, Level> levels = kinds.getOrDefault(kindOfList.getOrDefault(place.list(), -1), Map.of());
        int[] count = counts.computeIfAbsent(place.list(), list -> new int[LEVELS]);
        count[place.level()]++;
        for (int below = place.level() + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        Level level = levels.getOrDefault(place.level(), Level.PLAIN);
        if (level.format.equals("bullet") || level.format.equals("none")) {
            return BULLET;
        }
        String text = level.text;
        for (int upper = 0; upper <= place.level(); upper++) {
            Level of = levels.getOrDefault(upper, Level.PLAIN);
            text = text.replace("%" + (upper + 1), number(of.format, of.start + Math.max(1, count[upper]) - 1));
        }
        return text.strip();
    }

    private static String number(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** The item after "z" is "aa" (17.18.59). */
    private static String letter(int number) {
        int at = Math.floorMod(number - 1, 26);
        return Character.toString('a' + at).repeat(Math.clamp((number - 1) / 26 + 1L, 1, 4));
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder text = new StringBuilder();
        int left = Math.clamp(number, 0, 999);
        for (int at = 0; at < values.length; at++) {
            while (left >= values[at]) {
                text.append(signs[at]);
                left -= values[at];
            }
        }
        return text.toString();
    }
}
