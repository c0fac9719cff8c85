package org.sightline.core.matching.fields;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every value of a fact once, numbered in the order in which it was first seen, and laid out for comparing: a value of at
 * most 16 plain letters lies in two longs, beside a mask of the letters that it has.
 *
 * <p>Number 0 is no value; 1 to 4 are the first to the fourth of a multiple birth who has no name yet, and 5 is
 * one of them of whom the order is not told; names come after.
 * Not safe for two threads while values are added; safe for any number that only read.
 */
public final class Dictionary {

    /** Stands for a child without a name who was born with others, and nobody wrote which of them it is. */
    public static final int ONE_OF_SEVERAL = 5;

    /** Numbers up to this one stand for children without a name who were born with others. */
    public static final int LAST_PLACE_IN_BIRTH = ONE_OF_SEVERAL;

    /** What {@link #length} gives for a value that does not fit into two longs. */
    public static final int LONG = 255;

    static final int PACKED = 16;

    private static final int STRIDE = 3;
    private static final long HAS_MORE = 1L << 40;

    private final ReadText read;
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, Integer> byWriting = new HashMap<>();
    private long[] letters = new long[STRIDE * 64];
    private int[] counts = new int[64];
    private int[] keys = new int[128];
    private String[] texts = new String[64];
    private int[] @Nullable [] parts = new int[64][];
    private int[] @Nullable [] sets = new int[64][];
    private int size = LAST_PLACE_IN_BIRTH + 1;
    private long values;

    public Dictionary(Fact fact, Lexicon lexicon) {
        this.read = new ReadText(fact, lexicon);
        Arrays.fill(texts, 0, size, "");
    }

    /** The number of a value as somebody wrote it; 0 where it says nothing. */
    public int numberOf(String written) {
        Integer known = byWriting.get(written);
        if (known != null) {
            return known;
        }
        int number = read.isEmpty(written) ? 0 : add(read.read(written));
        byWriting.put(written, number);
        return number;
    }

    private int add(ReadText.Text text) {
        if (text.letters().isEmpty()) {
            return text.placeInBirth();
        }
        Integer known = byText.get(text.letters());
        if (known != null) {
            return known;
        }
        int number = size++;
        if (number == texts.length) {
            grow();
        }
        byText.put(text.letters(), number);
        texts[number] = text.letters();
        keys[2 * number] = read.soundOf(text);
        keys[2 * number + 1] = read.areaOf(text);
        sets[number] = read.setsOf(text);
        pack(number, text.letters());
        int[] numbers = text.words().size() > 1 ? numbersOf(text.words()) : null;
        parts[number] = numbers; // only now: numbering the words may have moved the table
        if (parts[number] != null || sets[number] != null) {
            letters[STRIDE * number + 2] |= HAS_MORE;
        }
        return number;
    }

    private int[] numbersOf(List<String> words) {
        return words.stream()
                .mapToInt(word -> add(new ReadText.Text(word, List.of(word), 0)))
                .toArray();
    }

    private void pack(int number, String text) {
        boolean fits = text.length() <= PACKED;
        for (int i = 0; i < text.length() && fits; i++) {
            fits = text.charAt(i) < 128;
        }
        long mask = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mask |= 1L << (isLetter(c) ? c - 'a' : 26 + c % 6);
        }
        letters[STRIDE * number + 2] = mask | ((long) (fits ? text.length() : LONG) << 32);
        for (int i = 0; i < text.length() && fits; i++) {
            letters[STRIDE * number + i / 8] |= (long) text.charAt(i) << (8 * (i % 8));
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private void grow() {
        int more = size * 2;
        letters = Arrays.copyOf(letters, STRIDE * more);
        counts = Arrays.copyOf(counts, more);
        keys = Arrays.copyOf(keys, 2 * more);
        texts = Arrays.copyOf(texts, more);
        parts = Arrays.copyOf(parts, more);
        sets = Arrays.copyOf(sets, more);
    }

    /** Says that so many records have this value. */
    public void count(int number, int records) {
        if (number != 0) {
            counts[number] += records;
            values += records;
        }
    }

    /** How many records have this value. */
    public int count(int number) {
        return counts[number];
    }

    /** How many records have any value. */
    public long counted() {
        return values;
    }

    /** One more than the highest number. */
    public int size() {
        return size;
    }

    /** The value, folded. */
    public String text(int number) {
        return texts[number];
    }

    public int length(int number) {
        return (int) (letters[STRIDE * number + 2] >>> 32) & 0xFF;
    }

    /** Whether the value has {@link #parts} or {@link #sets}. */
    public boolean hasMore(int number) {
        return (letters[STRIDE * number + 2] & HAS_MORE) != 0;
    }

    /** Which letters the value has, a bit each. */
    public int mask(int number) {
        return (int) letters[STRIDE * number + 2];
    }

    /** The first eight letters, the first one in the lowest byte. */
    public long low(int number) {
        return letters[STRIDE * number];
    }

    /** The second eight letters. */
    public long high(int number) {
        return letters[STRIDE * number + 1];
    }

    /** What names that sound alike have in common; of a postcode, its sector. */
    public int sound(int number) {
        return keys[2 * number];
    }

    /** What places that lie together have in common: the first half of a postcode. */
    public int area(int number) {
        return keys[2 * number + 1];
    }

    /** The numbers of the words of a value of several, or null where it has one. */
    public int @Nullable [] parts(int number) {
        return parts[number];
    }

    /** The sets of short forms that a forename stands in, or null where it stands in none. */
    public int @Nullable [] sets(int number) {
        return sets[number];
    }
}
