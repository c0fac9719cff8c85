package org.sightline.core.readings;

/** A run of words of one cell, from the first up to before the last, and what it stands for. */
record Span<T>(int from, int to, T what) {

    int length() {
        return to - from;
    }

    boolean overlaps(Span<?> other) {
        return from < other.to && other.from < to;
    }

    boolean contains(Span<?> other) {
        return from <= other.from && other.to <= to;
    }
}
