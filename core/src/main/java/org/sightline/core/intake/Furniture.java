package org.sightline.core.intake;

import java.util.regex.Pattern;

/** What a page carries besides what was recorded: page numbers, markings, ends. */
final class Furniture {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)[\\s\\p{Punct}–—]*(page\\s*\\d+(\\s*(of|/)\\s*\\d+)?|\\d+\\s*(of|/)\\s*\\d+|p\\.?\\s*\\d+"
                    + "|(strictly\\s+)?(private\\s+(and|&)\\s+)?confidential|official([\\s-]+sensitive)?|restricted"
                    + "|end of (document|chronology|report|records?|table)|continued( overleaf)?|intentionally blank"
                    + "|printed (on|by|at)?\\s*[\\d/:. -]+)[\\s\\p{Punct}–—]*");

    private Furniture() {}

    static boolean is(String text) {
        return text.length() < 80 && WORDS.matcher(text).matches();
    }
}
