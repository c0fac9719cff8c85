package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into words in one pass: lower case, "didn't" as "did not", "mother's" as "mother", "follow-up" as two
 * words, abbreviations written out, "?NAI" as "query" and what it stands for. A full stop, semicolon, line break,
 * exclamation or question mark ends a sentence; a comma, colon, bracket or spaced dash ends a part of one.
 *
 * <p>{@code core.words} cuts texts too, for looking up names: there a word keeps its form as written and its owner
 * ("mother's" is not "mother"), and nothing is written out. Meaning needs the opposite of each, so the two stay apart.
 */
final class SplitWords {

    private static final int LONGEST_WITH_SLASH = 8;
    private static final Set<String> NO_SENTENCE_ENDS_AFTER =
            Set.of("dr", "mr", "mrs", "ms", "approx", "eg", "ie", "st");
    private static final Map<String, String> SHORTENED = Map.of("ca", "can", "wo", "will", "sha", "shall");
    private static final String QUERY = "query";

    private final Map<String, String[]> abbreviations = new HashMap<>();

    SplitWords(Map<String, String> abbreviations) {
        abbreviations.forEach((written, meant) -> this.abbreviations.put(
                written, meant.toLowerCase(Locale.ROOT).replace('-', ' ').split(" ")));
    }

    /** The words alone; quick for a single plain word, of which the terms are made. */
    String[] wordsOf(String text) {
        return isPlain(text) && !abbreviations.containsKey(text)
                ? new String[] {text}
                : split(text).word();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < 'a' || text.charAt(at) > 'z') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    CellWords split(String text) {
        return new Pass(text).run();
    }

    /** One walk over one text. */
    private final class Pass {
        private final String text;
        private final List<String> words = new ArrayList<>();
        private int[] places = new int[64];
        private int part;
        private int sentence;
        private int at;

        Pass(String text) {
            this.text = text;
        }

        CellWords run() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isDigit(c)) {
                    number();
                } else if (Character.isLetter(c)) {
                    word();
                } else {
                    mark(c);
                    at++;
                }
            }
            return words();
        }

        private void number() {
            int from = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || pointWithinNumber())) {
                at++;
            }
            add(text.substring(from, at), from, at);
        }

        private boolean pointWithinNumber() {
            char c = text.charAt(at);
            return (c == '.' || c == '/') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        }

        private void word() {
            if (withSlash()) {
                return;
            }
            int from = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            String written = text.substring(from, at);
            String[] meant = meaning(written);
            if (meant != null) {
                addAll(meant, from, at);
                skipEnding();
            } else {
                plain(written.toLowerCase(Locale.ROOT), from);
            }
        }

        /** "r/v", "A&E": one word only where the list of abbreviations has it. */
        private boolean withSlash() {
            int to = at;
            boolean slash = false;
            while (to < text.length() && to - at < LONGEST_WITH_SLASH && isOfSlashed(text.charAt(to))) {
                slash |= !Character.isLetterOrDigit(text.charAt(to));
                to++;
            }
            String[] meant = slash ? meaning(text.substring(at, to)) : null;
            if (meant == null) {
                return false;
            }
            addAll(meant, at, to);
            at = to;
            return true;
        }

        private boolean isOfSlashed(char c) {
            return Character.isLetterOrDigit(c) || c == '/' || c == '&';
        }

        private void plain(String word, int from) {
            if (!endsInApostrophe()) {
                add(word, from, at);
                return;
            }
            int wordEnd = at;
            skipEnding();
            boolean not = word.endsWith("n") && at == wordEnd + 2 && Character.toLowerCase(text.charAt(at - 1)) == 't';
            if (not) {
                String verb = word.substring(0, word.length() - 1);
                add(SHORTENED.getOrDefault(verb, verb), from, at);
                add("not", from, at);
            } else {
                add(word, from, wordEnd);
            }
        }

        private boolean endsInApostrophe() {
            return at + 1 < text.length() && isApostrophe(text.charAt(at)) && Character.isLetter(text.charAt(at + 1));
        }

        /** Passes over "'s", "'d", "'t". */
        private void skipEnding() {
            if (endsInApostrophe()) {
                at++;
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
            }
        }

        private void mark(char c) {
            switch (c) {
                case '.' -> {
                    if (words.isEmpty() || !NO_SENTENCE_ENDS_AFTER.contains(words.getLast())) {
                        sentence++;
                        part++;
                    }
                }
                case '?' -> {
                    if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                        add(QUERY, at, at + 1);
                    } else {
                        sentence++;
                        part++;
                    }
                }
                case '!', ';', '\n', '\r' -> {
                    sentence++;
                    part++;
                }
                case ',', ':', '(', ')', '–', '—' -> part++;
                case '-' -> {
                    if (at > 0 && text.charAt(at - 1) == ' ') {
                        part++;
                    }
                }
                default -> {}
            }
        }

        private void addAll(String[] meant, int from, int to) {
            for (String word : meant) {
                add(word, from, to);
            }
        }

        private void add(String word, int from, int to) {
            int base = words.size() * 4;
            if (base + 4 > places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            words.add(word);
            places[base] = from;
            places[base + 1] = to;
            places[base + 2] = part;
            places[base + 3] = sentence;
        }

        private CellWords words() {
            int size = words.size();
            int[][] columns = new int[4][size];
            for (int i = 0; i < size; i++) {
                for (int column = 0; column < 4; column++) {
                    columns[column][i] = places[i * 4 + column];
                }
            }
            return new CellWords(text, words.toArray(String[]::new), columns[0], columns[1], columns[2], columns[3]);
        }
    }

    private String @Nullable [] meaning(String written) {
        String[] exact = abbreviations.get(written);
        if (exact != null) {
            return exact;
        }
        return abbreviations.get(written.toLowerCase(Locale.ROOT));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`';
    }
}
