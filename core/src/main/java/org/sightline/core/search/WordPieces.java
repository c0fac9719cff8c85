package org.sightline.core.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Text as the numbered pieces of words that a BERT model reads: lower case, without accents, punctuation apart, and each word
 * cut into the longest pieces that the model knows (Devlin and others 2019, "uncased").
 */
public final class WordPieces {

    /** A longer run of letters is no word, and cutting it would cost its square. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int longestPiece;
    private final int first;
    private final int last;
    private final int unknown;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = new HashMap<>(numbers);
        this.longestPiece =
                numbers.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.first = number("[CLS]");
        this.last = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    /** From the pieces that a model was trained with, each with its number; those inside a word begin with "##". */
    public static WordPieces of(Map<String, Integer> numbers) {
        return new WordPieces(numbers);
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return number;
    }

    /**
     * The numbers of a text's pieces between the two marks that begin and end every text.
     *
     * @param atMost how many numbers a model takes; what is beyond them is left out
     */
    public int[] in(String text, int atMost) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(first);
        for (String word : words(text)) {
            if (pieces.size() >= atMost - 1) {
                break;
            }
            cut(word, pieces);
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), atMost - 1));
        int[] result = new int[kept.size() + 1];
        for (int at = 0; at < kept.size(); at++) {
            result[at] = kept.get(at);
        }
        result[kept.size()] = last;
        return result;
    }

    private void cut(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int before = pieces.size();
        int from = 0;
        while (from < word.length()) {
            int to = Math.min(word.length(), from + longestPiece);
            Integer piece = null;
            while (to > from && piece == null) {
                String part = word.substring(from, to);
                piece = numbers.get(from == 0 ? part : "##" + part);
                to = piece == null ? to - 1 : to;
            }
            if (piece == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(piece);
            from = to;
        }
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (isLeftOut(c)) {
                return;
            }
            boolean apart = isPunctuation(c) || Character.isIdeographic(c);
            if (apart || isSpace(c)) {
                end(word, words);
            }
            if (apart) {
                words.add(Character.toString(c));
            } else if (!isSpace(c)) {
                word.appendCodePoint(c);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Accents that stand on their own after decomposition, and characters that nobody sees. */
    private static boolean isLeftOut(int c) {
        int type = Character.getType(c);
        boolean unseen = type == Character.CONTROL || type == Character.FORMAT || c == 0xFFFD;
        return type == Character.NON_SPACING_MARK || (unseen && !isSpace(c));
    }

    /** All of ASCII that is neither letter nor digit counts, "$" and "+" too, as it did when the models were trained. */
    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
