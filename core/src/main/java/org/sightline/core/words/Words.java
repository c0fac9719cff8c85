package org.sightline.core.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its words; every word remembers where it stood. Never fails, whatever the text. */
public final class Words {

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean afterBreak = true;

    private Words(String text) {
        this.text = text;
    }

    public static List<Word> in(String text) {
        Words cut = new Words(text);
        int at = 0;
        while (at < text.length()) {
            at = cut.next(at);
        }
        return cut.words;
    }

    /** The comparable form of a whole phrase: its words in lower case with one space between. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (Word word : in(text)) {
            plain.append(plain.isEmpty() ? "" : " ").append(word.form());
        }
        return plain.toString();
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == '&') {
            add("and", "and", at, at + 1);
            return at + 1;
        }
        if (!Character.isLetterOrDigit(c)) {
            afterBreak |= breaks(c);
            return at + 1;
        }
        int initials = endOfInitials(at);
        int end = initials > at ? initials : endOfWord(at);
        String form = form(at, end);
        add(form, owner(form, at, end), at, end);
        return end;
    }

    private void add(String form, String owner, int from, int to) {
        words.add(new Word(form, owner, from, to, afterBreak));
        afterBreak = false;
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        return end;
    }

    private boolean isInnerApostrophe(int at) {
        return isApostrophe(text.charAt(at)) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** "G.P." and "S/W" are one word each: single letters with a stop or slash between. */
    private int endOfInitials(int at) {
        int end = at;
        int letters = 0;
        while (isSingleLetter(end)) {
            letters++;
            end++;
            boolean goesOn = end < text.length()
                    && (text.charAt(end) == '.' || text.charAt(end) == '/')
                    && isSingleLetter(end + 1);
            if (!goesOn) {
                break;
            }
            end++;
        }
        return letters > 1 ? end : at;
    }

    private boolean isSingleLetter(int at) {
        return at < text.length()
                && Character.isLetter(text.charAt(at))
                && (at + 1 == text.length()
                        || !(Character.isLetterOrDigit(text.charAt(at + 1)) || isApostrophe(text.charAt(at + 1))));
    }

    private String form(int from, int to) {
        StringBuilder form = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                form.append(Character.toLowerCase(c));
            }
        }
        return form.toString();
    }

    private String owner(String form, int from, int to) {
        boolean singular = to - from > 2 && isApostrophe(text.charAt(to - 2)) && form.endsWith("s");
        boolean plural = form.length() > 2 && form.endsWith("s") && to < text.length() && text.charAt(to) == '\'';
        return singular ? form.substring(0, form.length() - 1) : plural ? form.substring(0, form.length() - 1) : form;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static boolean breaks(char c) {
        return switch (c) {
            case '.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '/', '|', '\n', '\r', '"', '“', '”' -> true;
            default -> false;
        };
    }
}
