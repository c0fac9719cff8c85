package org.sightline.core.matching.fields;

/**
 * What names that sound alike in many tongues have in common: its consonants, those that are written in several ways
 * written in one, and whether it begins with a vowel. Mohammed, Muhammad and Mohamed are one; so are Catherine and Katharyn.
 */
final class Sound {

    private static final String[][] PAIRS = {
        {"ph", "f"}, {"ck", "k"}, {"kh", "k"}, {"gh", "g"}, {"th", "t"}, {"dh", "d"}, {"bh", "b"}, {"sh", "s"},
        {"ch", "s"}, {"cz", "s"}, {"sz", "s"}, {"rz", "z"}, {"qu", "k"}, {"ce", "s"}, {"ci", "s"}, {"cy", "s"},
        {"wr", "r"}, {"kn", "n"}, {"dz", "s"}, {"zh", "s"},
    };

    private Sound() {}

    private static final int SHORTEST = 2;

    /** A number that names of one sound share; 0 where there is too little to go by, as in Mia and Maya. */
    static int of(String name) {
        StringBuilder sound = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); ) {
            int length = pairAt(name, i, sound);
            if (length == 0) {
                append(sound, one(name.charAt(i), i == 0));
                length = 1;
            }
            i += length;
        }
        return sound.length() < SHORTEST ? 0 : sound.toString().hashCode() | 1;
    }

    private static int pairAt(String name, int at, StringBuilder sound) {
        for (String[] pair : PAIRS) {
            if (name.startsWith(pair[0], at)) {
                append(sound, pair[1].charAt(0));
                return pair[0].equals("ce") || pair[0].equals("ci") || pair[0].equals("cy") ? 1 : 2;
            }
        }
        return 0;
    }

    private static void append(StringBuilder sound, char c) {
        boolean again = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
        if (c != 0 && !again) {
            sound.append(c);
        }
    }

    private static char one(char c, boolean first) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> first ? 'a' : 0;
            case 'h' -> first ? 'h' : 0;
            case 'c', 'q' -> 'k';
            case 'z', 'x' -> 's';
            case 'w' -> 'v';
            case 'j' -> first ? 'j' : 0;
            default -> c;
        };
    }
}
