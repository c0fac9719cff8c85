package org.sightline.core.learning;

import java.util.List;
import java.util.Optional;

/**
 * Lessons counted: over all, row by row, and in spans of years.
 *
 * @param over what no row parts
 */
public record Counted(By by, Wanted wanted, List<Span> spans, List<Row> rows, Row over) {

    public Counted {
        spans = List.copyOf(spans);
        rows = List.copyOf(rows);
    }

    /** Years of publication, the last one too. */
    public record Span(int from, int to) {
        public String label() {
            return from == to ? String.valueOf(from) : from + " to " + to;
        }
    }

    /**
     * How many.
     *
     * @param lessons each counted once a review
     * @param reviews that have at least one of them
     * @param of how many reviews that could be read
     */
    public record Count(int lessons, int reviews, int of) {}

    /**
     * What one code has.
     *
     * @param code empty over all
     * @param inSpans one for each span
     * @param undated of reviews that do not tell their year; empty where years were asked for
     */
    public record Row(String code, Count all, List<Count> inSpans, Optional<Count> undated) {
        public Row {
            inSpans = List.copyOf(inSpans);
        }
    }
}
