package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The small language in which terms are written:
 *
 * <ul>
 *   <li>{@code no access}: these words, in this order
 *   <li>{@code bruis*}: any word that begins so
 *   <li>{@code (reply|answer|response)}: any one of these; {@code (very)?}: there or not
 *   <li>{@code fail* ... attend}: with up to six other words of the same sentence between them
 *   <li>{@code [child]}: any of the words of that list, or a child of the case
 * </ul>
 *
 * <p>Capitals, hyphens and apostrophes do not matter.
 */
final class ParsePhrases {

    private static final String GAP = "...";

    private final SplitWords splitWords;
    private final Set<String> lists;

    ParsePhrases(SplitWords splitWords, Set<String> lists) {
        this.splitWords = splitWords;
        this.lists = lists;
    }

    /** @throws IllegalArgumentException with one sentence that quotes the phrase, where it cannot be understood */
    List<List<Part>> parse(List<String> phrases) {
        return phrases.stream().map(this::parse).toList();
    }

    private List<Part> parse(String phrase) {
        Reader reader = new Reader(phrase);
        List<List<Part>> ways = reader.ways();
        if (reader.at < phrase.length()) {
            throw reader.refused("has a bracket too many");
        }
        if (ways.stream().anyMatch(List::isEmpty)) {
            throw reader.refused("could stand for no words at all");
        }
        return ways.size() == 1 ? ways.getFirst() : List.of(new Part.Choice(ways));
    }

    /** Reads one phrase from left to right. */
    private final class Reader {
        private final String phrase;
        private int at;

        Reader(String phrase) {
            this.phrase = phrase;
        }

        List<List<Part>> ways() {
            List<List<Part>> all = new ArrayList<>();
            all.add(way());
            while (at < phrase.length() && phrase.charAt(at) == '|') {
                at++;
                all.add(way());
            }
            return all;
        }

        private List<Part> way() {
            List<Part> parts = new ArrayList<>();
            while (at < phrase.length() && phrase.charAt(at) != '|' && phrase.charAt(at) != ')') {
                char c = phrase.charAt(at);
                if (c == ' ') {
                    at++;
                } else if (c == '(') {
                    parts.add(choice());
                } else if (c == '[') {
                    parts.add(listed());
                } else if (phrase.startsWith(GAP, at)) {
                    at += GAP.length();
                    parts.add(new Part.Gap());
                } else {
                    parts.addAll(words());
                }
            }
            return List.copyOf(parts);
        }

        private Part choice() {
            at++;
            List<List<Part>> ways = ways();
            if (at >= phrase.length()) {
                throw refused("has a bracket that is never closed");
            }
            at++;
            if (at < phrase.length() && phrase.charAt(at) == '?') {
                at++;
                ways.add(List.of());
            }
            return new Part.Choice(List.copyOf(ways));
        }

        private Part listed() {
            int close = phrase.indexOf(']', at);
            if (close < 0) {
                throw refused("has a square bracket that is never closed");
            }
            String list = phrase.substring(at + 1, close);
            if (!lists.contains(list)) {
                throw refused("speaks of [" + list + "], and there is no list of words of that name");
            }
            at = close + 1;
            return new Part.Listed(list);
        }

        private List<Part> words() {
            int from = at;
            while (at < phrase.length() && " |()[".indexOf(phrase.charAt(at)) < 0 && !phrase.startsWith(GAP, at)) {
                at++;
            }
            String written = phrase.substring(from, at);
            if (written.endsWith("*")) {
                return List.of(stem(written.substring(0, written.length() - 1)));
            }
            String[] words = splitWords.wordsOf(written);
            if (words.length == 0) {
                throw refused("has \"" + written + "\" in it, which is no word");
            }
            List<Part> parts = new ArrayList<>();
            for (String word : words) {
                parts.add(new Part.Word(word));
            }
            return parts;
        }

        private Part stem(String stem) {
            if (stem.isEmpty() || !stem.chars().allMatch(Character::isLetterOrDigit)) {
                throw refused("has \"" + stem + "*\" in it; before a star there must be letters and nothing else");
            }
            return new Part.Stem(stem.toLowerCase(Locale.ROOT));
        }

        private IllegalArgumentException refused(String why) {
            return new IllegalArgumentException("The phrase \"" + phrase + "\" " + why + ".");
        }
    }
}
