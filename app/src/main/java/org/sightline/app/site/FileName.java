package org.sightline.app.site;

/** The name of a file that came with a form. */
public final class FileName {

    /** Longer names are cut in the middle: their end says what they are. */
    private static final int LONGEST = 200;

    private static final int END = 40;

    private FileName() {}

    /** Browsers may send a path, and whoever means ill may send any: only its last part is a name; empty where it has none. */
    public static String plain(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}|\\p{Cf}", "")
                .strip();
        if (last.length() > LONGEST) {
            return last.substring(0, LONGEST - END - 1) + "…" + last.substring(last.length() - END);
        }
        return last.equals(".") || last.equals("..") ? "" : last;
    }
}
