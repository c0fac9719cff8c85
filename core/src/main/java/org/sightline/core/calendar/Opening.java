package org.sightline.core.calendar;

import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.Draft.Strength;

/**
 * Finds the date that opens a paragraph. Words that only may be a date ("May went to school", "27 incidents") count
 * only where a preposition leads up to them or a mark sets them off.
 */
final class Opening {

    private static final Set<String> SETTING_OFF = Set.of(":", "-", ",", ";", ".", ")", "]", "|");
    private static final Set<String> CLEARLY = Set.of(":", "-", "|", ")");

    private static final Set<String> BULLETS = Set.of("•", "*", "-", "o", "(", "[", "§");

    private Opening() {}

    static Optional<LeadingDate> read(String paragraph, DateContext context) {
        Tokens tokens = Tokens.of(paragraph);
        skipNumbering(tokens);
        int from = tokens.at();
        Token first = tokens.peek();
        Phrase.Found found = Phrase.read(tokens, context, true);
        if (found == null || !stands(found, first, paragraph, tokens)) {
            return Optional.empty();
        }
        String written = tokens.between(from, tokens.at());
        int end = tokens.writtenEnd();
        while (tokens.peek().kind() == Token.Kind.MARK
                && SETTING_OFF.contains(tokens.peek().text())) {
            end = tokens.next().end();
        }
        return Optional.of(new LeadingDate(new DateReading(written, found.date(), found.notes()), end));
    }

    /** "1. 12 August", "a) 12 August", "• 12 August": the number of a paragraph is no part of its date. */
    private static void skipNumbering(Tokens tokens) {
        while (BULLETS.contains(tokens.peek().text()) && !tokens.atEnd()) {
            tokens.next();
        }
        Token mark = tokens.peek(1);
        boolean numbered = (tokens.peek().isNumber() || tokens.peek().text().length() == 1)
                && (mark.is(")") || (mark.is(".") && tokens.peek(2).spaced()));
        if (numbered) {
            tokens.skip(2);
        }
    }

    private static boolean stands(Phrase.Found found, Token first, String paragraph, Tokens tokens) {
        Token next = tokens.peek();
        if (found.date().isUnknown()
                && found.date().edtf().equals(ApproximateDate.unknown().edtf())) {
            return false;
        }
        boolean lineEnds = next.isEnd()
                || paragraph.substring(tokens.writtenEnd(), next.start()).indexOf('\n') >= 0;
        if (lineEnds || found.strength() == Strength.STRONG) {
            return true;
        }
        if (found.strength() == Strength.FAIR) {
            return !isModalMay(paragraph, tokens);
        }
        return found.introduced() || (CLEARLY.contains(next.text()) && !first.isEnd());
    }

    /** "1 may be referred": a month has a capital in a sentence. */
    private static boolean isModalMay(String paragraph, Tokens tokens) {
        Token last = tokens.peek(-1);
        return (last.is("may") || last.is("march")) && Character.isLowerCase(paragraph.charAt(last.start()));
    }
}
