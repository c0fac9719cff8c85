package org.sightline.core.intake;

import java.util.Optional;
import org.sightline.core.entries.Field;

/** Weighs one column by itself: what its heading means, and whether its cells agree. */
final class JudgeColumn {

    /** A column known only by its cells yields to any that is known by its heading. */
    static final int BY_CELLS = 1000;

    private final ColumnTerms terms;

    JudgeColumn(ColumnTerms terms) {
        this.terms = terms;
    }

    ColumnGuess judge(int number, String header, CellKinds kinds) {
        return terms.recognise(header)
                .map(known -> byHeading(number, header, known, kinds))
                .orElseGet(() -> byCells(number, header, kinds));
    }

    private static ColumnGuess byHeading(int number, String header, ColumnTerms.Recognised known, CellKinds kinds) {
        Field field = known.group().field();
        String why = heading(header, known) + " means " + said(field);
        int clearness = known.rank() * 10 + 3 - known.closeness();
        ColumnGuess guess =
                new ColumnGuess(number, header, field, clearness, known.group().otherwise(), kinds, why);
        if (kinds.isEmpty()) {
            return guess.because("all its cells are empty");
        }
        if (isDay(field)) {
            return datesExpected(guess, kinds);
        }
        boolean dates = kinds.mostly(kinds.dates());
        if (dates && known.group().withDates().isPresent()) {
            return guess.as(known.group().withDates().orElseThrow(), count(kinds.dates(), kinds, "dates"));
        }
        if (dates
                && field != Field.REFERENCE
                && field != Field.OTHER
                && !field.isOfAPerson()
                && known.closeness() < 3) {
            return undated(number, header, kinds);
        }
        return field == Field.TIME && kinds.isProse() ? guess.as(Field.OTHER, "but its cells are sentences") : guess;
    }

    private static ColumnGuess datesExpected(ColumnGuess guess, CellKinds kinds) {
        if (kinds.hardly(kinds.dates()) && kinds.isProse()) {
            return guess.as(
                    Field.EVENT,
                    "but " + count(kinds.dates(), kinds, "dates")
                            + " and the cells are sentences, so it tells an event");
        }
        boolean times = kinds.mostly(kinds.times());
        return times
                ? guess.as(Field.TIME, count(kinds.times(), kinds, "times of day"))
                : guess.because(count(kinds.dates(), kinds, "dates"));
    }

    private static ColumnGuess byCells(int number, String header, CellKinds kinds) {
        if (kinds.mostly(kinds.dates())) {
            return undated(number, header, kinds);
        }
        if (kinds.mostly(kinds.times())) {
            return guess(number, header, Field.TIME, kinds, count(kinds.times(), kinds, "times of day"));
        }
        if (kinds.isProse()) {
            return guess(number, header, Field.EVENT, kinds, "its cells are sentences");
        }
        if (kinds.mostly(kinds.people())) {
            return guess(number, header, Field.ABOUT, kinds, count(kinds.people(), kinds, "words for people"));
        }
        if (kinds.mostly(kinds.agencies())) {
            return guess(
                    number, header, Field.AUTHOR, kinds, count(kinds.agencies(), kinds, "agencies or professions"));
        }
        if (kinds.mostly(kinds.references()) && kinds.different() == kinds.filled()) {
            return guess(number, header, Field.REFERENCE, kinds, count(kinds.references(), kinds, "references"));
        }
        return kinds.isCategory()
                ? guess(
                        number,
                        header,
                        Field.CATEGORY,
                        kinds,
                        kinds.different() + " short entries come again and again")
                : guess(number, header, Field.OTHER, kinds, "nothing tells what it means; kept word for word");
    }

    private static ColumnGuess undated(int number, String header, CellKinds kinds) {
        return guess(number, header, Field.HAPPENED, kinds, count(kinds.dates(), kinds, "dates"));
    }

    private static ColumnGuess guess(int number, String header, Field field, CellKinds kinds, String cells) {
        String heading = header.isBlank() ? "no heading" : "the heading '" + header + "' is not known";
        return new ColumnGuess(
                number, header, field, BY_CELLS + number, Optional.empty(), kinds, heading + "; " + cells);
    }

    private static String heading(String header, ColumnTerms.Recognised known) {
        return switch (known.closeness()) {
            case 3 -> "the heading '" + header + "'";
            case 2 -> "the heading '" + header + "' is nearly '" + known.words() + "' and";
            default -> "the heading '" + header + "' contains '" + known.words() + "' and";
        };
    }

    private static String count(int some, CellKinds kinds, String what) {
        return some + " of " + kinds.filled() + " cells are " + what;
    }

    static boolean isDay(Field field) {
        return field == Field.HAPPENED || field == Field.ENDED || field == Field.RECORDED || field == Field.CLOSED;
    }

    static String said(Field field) {
        return switch (field) {
            case HAPPENED -> "when it happened";
            case ENDED -> "when it ended";
            case TIME -> "the time of day";
            case RECORDED -> "when it was written down";
            case CLOSED -> "when it was closed";
            case AGENCY -> "whose record it is";
            case AUTHOR -> "who wrote it or saw them";
            case ABOUT -> "whom it is about";
            case PRESENT -> "who was there";
            case FROM -> "where the news came from";
            case CATEGORY -> "what kind of thing it was";
            case EVENT -> "what happened";
            case CHILD -> "how the child was or what the child said";
            case ACTION -> "what was decided or done";
            case TOLD -> "who was told";
            case PLACE -> "where";
            case REFERENCE -> "a reference";
            case SOURCE -> "the record it was taken from";
            case COMMENT -> "a comment by the author";
            case FORENAME -> "somebody's first name";
            case SURNAME -> "somebody's surname";
            case BORN -> "when somebody was born";
            case SEX -> "somebody's sex";
            case HOME -> "where somebody lives";
            case POSTCODE -> "the postcode of somebody's home";
            case NHS_NUMBER -> "somebody's NHS number";
            case OTHER -> "something else";
        };
    }
}
