package org.sightline.app.registers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One word for each record out of words that come again: a group, or who a person truly is. Number 0 is "not recorded". */
final class Labels {

    private final String name;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] codes = new int[1 << 12];
    private int size;

    Labels(String name) {
        this.name = name;
        numbers.put("", 0);
        words.add("");
    }

    String name() {
        return name;
    }

    void add(String word) {
        codes = size == codes.length ? Arrays.copyOf(codes, size * 2) : codes;
        codes[size++] = numbers.computeIfAbsent(word, this::named);
    }

    private int named(String word) {
        words.add(word);
        return words.size() - 1;
    }

    int of(int record) {
        return codes[record];
    }

    List<String> words() {
        return words;
    }

    boolean areAnyRecorded() {
        return words.size() > 1;
    }
}
