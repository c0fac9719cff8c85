package org.sightline.core.library;

import java.util.List;

/**
 * A band of ages by which reviews are counted.
 *
 * @param from the first month of life that is in it, from 0
 * @param to the first month of life that is no longer in it; the same as {@code from} for a band that only words can mean
 * @param words that mean it without a number: "unborn baby"
 */
public record AgeBand(String code, String label, int from, int to, List<String> words) {

    public AgeBand {
        words = List.copyOf(words);
    }

    /** Whether any age from one to another, in months, is in it. */
    public boolean has(double youngest, double oldest) {
        return oldest >= from && youngest < to;
    }
}
