package org.sightline.app.intake;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far the quotation marks of a text table can be trusted, learnt from pass to pass.
 *
 * @param trusted true in the first pass: every quote is taken as the format has it (RFC 4180)
 * @param literal lines on which a quote opens a cell that nothing closes: there a quote is a letter like others
 * @param literalFrom the line from which on no quote means anything
 */
record Quotes(boolean trusted, TreeSet<Long> literal, long literalFrom) {

    static final Quotes TRUSTED = new Quotes(true, new TreeSet<>(), Long.MAX_VALUE);

    /** Each costs another pass over the file; a file with more of them does not use quotes as tables do. */
    private static final int MOST_LITERAL = 20;

    /** What to try after the row that begins on that line could not be read. */
    Quotes after(long line) {
        if (trusted) {
            return new Quotes(false, literal, literalFrom);
        }
        if (literal.contains(line) || literal.size() >= MOST_LITERAL) {
            return new Quotes(false, literal, Math.min(line, literalFrom - 1));
        }
        TreeSet<Long> more = new TreeSet<>(literal);
        more.add(line);
        return new Quotes(false, more, literalFrom);
    }

    boolean areLetters(long line) {
        return line >= literalFrom || literal.contains(line);
    }

    /** @param linesBefore lines of the file that stand before the table */
    Optional<String> remark(String file, int linesBefore) {
        if (literalFrom < Long.MAX_VALUE) {
            return Optional.of(
                    "%s opens quotation marks that it never closes; from line %,d on it was read line by line. Check its rows."
                            .formatted(file, literalFrom + linesBefore));
        }
        if (literal.isEmpty()) {
            return Optional.empty();
        }
        String lines = literal.stream()
                .map(line -> "%,d".formatted(line + linesBefore))
                .collect(Collectors.joining(" and "));
        return Optional.of(
                "%s opens a quotation mark and never closes it on line %s. It was read as it stands; check that row."
                        .formatted(file, lines));
    }
}
