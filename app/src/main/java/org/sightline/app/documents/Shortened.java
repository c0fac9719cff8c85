package org.sightline.app.documents;

/** Words cut to fit where only a reminder is wanted; the whole stands behind the link beside them. */
public final class Shortened {

    private Shortened() {}

    /** The text on one line, cut at a space before the limit, with an ellipsis where something was left off. */
    public static String to(int most, String text) {
        String line = text.replace('\n', ' ').strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + "…";
    }
}
