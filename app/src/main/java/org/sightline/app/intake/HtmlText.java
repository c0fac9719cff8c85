package org.sightline.app.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a message that was written as a web page. Nothing in it is run, fetched or followed; it is read in one
 * pass, whatever is broken in it.
 */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr");
    private static final Set<String> LINES = Set.of("tr", "li");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("pound", "£"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"));
    private static final int LONGEST_NAME = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        HtmlText reading = new HtmlText(html);
        reading.read();
        return reading.text.toString().strip();
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && isTag()) {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                put(c);
                at++;
            }
        }
    }

    private boolean isTag() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private void put(char c) {
        boolean space = Character.isWhitespace(c) || c == '\u00A0';
        boolean afterSpace = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        if (!space) {
            text.append(c);
        } else if (!afterSpace) {
            text.append(' ');
        }
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            at = after("-->", at + 4);
            return;
        }
        int nameStart = at + (html.charAt(at + 1) == '/' ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        boolean opens = html.charAt(at + 1) != '/';
        at = after(">", nameEnd);
        if (opens && UNSEEN.contains(name)) {
            skipTo("</" + name);
        } else if (PARAGRAPHS.contains(name)) {
            breakLines(2);
        } else if (LINES.contains(name)) {
            breakLines(1);
        } else if (name.equals("br")) {
            breakLines(Math.min(2, breaks() + 1));
        } else if (name.equals("td") || name.equals("th")) {
            put(' ');
        }
    }

    private int after(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private void skipTo(String end) {
        int from = at;
        while (from < html.length() && !html.regionMatches(true, from, end, 0, end.length())) {
            from++;
        }
        at = after(">", from);
    }

    /** Sees to it that the text ends with so many line breaks. */
    private void breakLines(int count) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        int missing = text.isEmpty() ? 0 : count - breaks();
        text.repeat('\n', Math.max(0, missing));
    }

    private int breaks() {
        int breaks = 0;
        while (breaks < text.length() && text.charAt(text.length() - 1 - breaks) == '\n') {
            breaks++;
        }
        return breaks;
    }

    private void entity() {
        int end = html.indexOf(';', at, Math.min(html.length(), at + LONGEST_NAME));
        String decoded = end > at ? decode(html.substring(at + 1, end)) : "";
        if (decoded.isEmpty()) {
            put('&');
            at++;
            return;
        }
        decoded.chars().forEach(c -> put((char) c));
        at = end + 1;
    }

    private static String decode(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        try {
            boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException notACharacter) {
            return "";
        }
    }
}
