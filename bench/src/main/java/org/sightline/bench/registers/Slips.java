package org.sightline.bench.registers;

/** The slips of a hand that types, of a machine that reads, and of an ear that listens. */
final class Slips {

    private static final String[] KEYBOARD = {
        "qwsz", "vghn", "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop", "njk",
        "bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb", "qase", "zsdc", "tghu", "asx"
    };
    private static final String[][] SEEN = {
        {"rn", "m"},
        {"m", "rn"},
        {"cl", "d"},
        {"li", "h"},
        {"l", "i"},
        {"i", "l"},
        {"vv", "w"},
        {"o", "0"},
        {"e", "c"},
        {"nn", "m"},
        {"u", "v"},
        {"h", "b"},
        {"5", "S"},
        {"0", "O"},
        {"1", "l"}
    };
    private static final String[][] HEARD = {
        {"ph", "f"},
        {"f", "ph"},
        {"ck", "k"},
        {"c", "k"},
        {"k", "c"},
        {"ie", "y"},
        {"y", "ie"},
        {"ey", "y"},
        {"y", "ey"},
        {"ee", "ea"},
        {"ea", "ee"},
        {"ai", "ay"},
        {"ay", "ai"},
        {"z", "s"},
        {"s", "z"},
        {"oo", "u"},
        {"u", "oo"},
        {"ou", "u"},
        {"ei", "ie"},
        {"i", "y"},
        {"sch", "sh"},
        {"th", "t"},
        {"w", "v"},
        {"v", "w"},
        {"j", "g"},
        {"qu", "kw"}
    };

    private Slips() {}

    /** The text with one slip, and rarely two. */
    static String slip(String text, Dice dice) {
        String slipped = one(text, dice);
        return dice.chance(0.12) ? one(slipped, dice) : slipped;
    }

    private static String one(String text, Dice dice) {
        for (int attempt = 0; attempt < 4; attempt++) {
            String slipped = attempt(text, dice);
            if (!slipped.equals(text)) {
                return slipped;
            }
        }
        return text;
    }

    private static String attempt(String text, Dice dice) {
        int length = text.length();
        if (length == 0) {
            return text;
        }
        int at = dice.below(length);
        double kind = dice.fraction();
        if (kind < 0.22) {
            return text.substring(0, at) + near(text.charAt(at), dice) + text.substring(at + 1);
        } else if (kind < 0.32) {
            return text.substring(0, at) + near(text.charAt(at), dice) + text.substring(at);
        } else if (kind < 0.42) {
            return text.substring(0, at) + text.charAt(at) + text.substring(at);
        } else if (kind < 0.62) {
            return length < 2 ? text : text.substring(0, at) + text.substring(at + 1);
        } else if (kind < 0.77) {
            return at + 1 == length
                    ? text
                    : text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        }
        return replaced(text, kind < 0.85 ? SEEN : HEARD, dice);
    }

    private static char near(char letter, Dice dice) {
        if (letter >= '0' && letter <= '9') {
            return (char) ('0' + (letter - '0' + (dice.chance(0.5) ? 1 : 9)) % 10);
        }
        char lower = Character.toLowerCase(letter);
        if (lower < 'a' || lower > 'z') {
            return letter;
        }
        String keys = KEYBOARD[lower - 'a'];
        char near = keys.charAt(dice.below(keys.length()));
        return Character.isUpperCase(letter) ? Character.toUpperCase(near) : near;
    }

    private static String replaced(String text, String[][] pairs, Dice dice) {
        int first = dice.below(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            String[] pair = pairs[(first + i) % pairs.length];
            int at = text.indexOf(pair[0]);
            if (at >= 0) {
                return text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
            }
        }
        return text;
    }

    /** How many letters must be put in, left out or changed to come from one to the other. */
    static int apart(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
