package org.sightline.core.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was written, cut into tokens, with a place in it that readers move forward and put back. */
final class Tokens {

    /** A date stands near the front of what was written; no more than this is looked at. */
    private static final int MOST = 160;

    private static final int NO_BREAK_SPACE = 0xA0;

    private final String written;
    private final List<Token> list = new ArrayList<>();
    private final Token end;
    private int at;

    private Tokens(String written, int from) {
        this.written = written;
        int i = from;
        boolean spaced = false;
        while (i < written.length() && list.size() < MOST) {
            char c = plain(written.charAt(i));
            if (c == ' ') {
                spaced = true;
                i++;
                continue;
            }
            int stop = endOf(i, c);
            list.add(new Token(kind(c), lower(i, stop), i, stop, spaced));
            spaced = false;
            i = stop;
        }
        this.end = new Token(Token.Kind.END, "", written.length(), written.length(), spaced);
    }

    static Tokens of(String written) {
        return new Tokens(written, 0);
    }

    static Tokens of(String written, int from) {
        return new Tokens(written, from);
    }

    private int endOf(int from, char first) {
        Token.Kind kind = kind(first);
        int stop = from + 1;
        while (kind != Token.Kind.MARK && stop < written.length() && kind(plain(written.charAt(stop))) == kind) {
            stop++;
        }
        return stop;
    }

    private String lower(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            text.append(Character.toLowerCase(plain(written.charAt(i))));
        }
        return text.toString();
    }

    private static Token.Kind kind(char c) {
        if (c >= '0' && c <= '9') {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    /** One spelling for the many dashes, spaces, quotation marks and full-width figures; never changes the length. */
    private static char plain(char c) {
        if (c < NO_BREAK_SPACE) {
            return c <= ' ' ? ' ' : c == '\\' ? '/' : c == '`' ? '\'' : c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
            return ' ';
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') {
            return '-';
        }
        return switch (c) {
            case '‘', '’', '´', '′' -> '\'';
            case '“', '”', '„', '″', '〃' -> '"';
            case '／', '⁄', '∕' -> '/';
            case '．', '·', '․' -> '.';
            case '：' -> ':';
            case '？' -> '?';
            default -> c;
        };
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    int size() {
        return list.size();
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < list.size() ? list.get(index) : end;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    void skip(int count) {
        at += count;
    }

    boolean atEnd() {
        return at >= list.size();
    }

    boolean take(String text) {
        if (peek().is(text)) {
            at++;
            return true;
        }
        return false;
    }

    boolean takeAny(Set<String> words) {
        if (words.contains(peek().text()) && !atEnd()) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes all of these tokens or none. */
    boolean takeAll(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!peek(i).is(texts[i])) {
                return false;
            }
        }
        at += texts.length;
        return true;
    }

    /** Index in what was written just after the last token taken. */
    int writtenEnd() {
        return at == 0 ? 0 : peek(-1).end();
    }

    /** What was written between two places. */
    String between(int from, int to) {
        return from >= to || from >= list.size()
                ? ""
                : written.substring(
                        list.get(from).start(),
                        list.get(Math.min(to, list.size()) - 1).end());
    }

    String written() {
        return written;
    }
}
