package org.sightline.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.entries.Field;
import org.sightline.core.people.Roles;

/**
 * Understands the columns of a table by what their headings mean and what their cells hold. A person's mapping stands
 * above both.
 */
final class RecogniseColumns {

    /** No row has two of these. */
    private static final Set<Field> ONLY_ONE =
            EnumSet.of(Field.HAPPENED, Field.ENDED, Field.TIME, Field.RECORDED, Field.CLOSED, Field.AGENCY);

    private static final Pattern FIGURES = Pattern.compile("\\s*(\\d{1,2})[./-](\\d{1,2})[./-]\\d{2,4}.*");
    private static final int LOOKED_AT = 200;

    private final JudgeColumn judge;
    private final Roles roles;
    private final Agencies agencies;
    private final DateContext context;

    RecogniseColumns(ColumnTerms terms, Roles roles, Agencies agencies, DateContext context) {
        this.judge = new JudgeColumn(terms);
        this.roles = roles;
        this.agencies = agencies;
        this.context = context;
    }

    List<ColumnsRead.Column> in(Layout layout, Mapping.Part said) {
        List<ColumnGuess> guesses = new ArrayList<>();
        List<ColumnsRead.Column> mapped = new ArrayList<>();
        for (int at = 0; at < layout.width(); at++) {
            int number = at + 1;
            String header = layout.heading(at);
            Optional<Field> field = said.field(number, header);
            if (field.isPresent()) {
                mapped.add(new ColumnsRead.Column(number, header, field.orElseThrow(), "mapping.yaml says so"));
            } else {
                guesses.add(judge.judge(number, header, CellKinds.of(cells(layout, at), roles, agencies, context)));
            }
        }
        mapped.forEach(column -> giveWay(guesses, column.field(), -1, "mapping.yaml gives that to another column"));
        boolean mappedDate = mapped.stream().anyMatch(column -> column.field() == Field.HAPPENED);
        settle(guesses, layout, mappedDate);
        guesses.forEach(guess -> mapped.add(withOrder(guess, layout, said).column()));
        mapped.sort(Comparator.comparingInt(ColumnsRead.Column::number));
        return mapped;
    }

    private void settle(List<ColumnGuess> guesses, Layout layout, boolean mappedDate) {
        if (!mappedDate) {
            oneDateAtLeast(guesses);
        }
        for (Field field : ONLY_ONE) {
            ColumnGuess clearest = guesses.stream()
                    .filter(guess -> guess.field() == field)
                    .min(Comparator.comparingInt(ColumnGuess::clearness))
                    .orElse(null);
            if (clearest != null) {
                ColumnGuess first = field == Field.HAPPENED ? earlierOf(clearest, guesses, layout) : clearest;
                giveWay(guesses, field, first.number(), "column " + first.number() + " says that more clearly");
            }
        }
        oneEventAtLeast(guesses);
    }

    /** Of two columns of dates that their headings do not tell apart, what happened comes before what was recorded. */
    private ColumnGuess earlierOf(ColumnGuess clearest, List<ColumnGuess> guesses, Layout layout) {
        return guesses.stream()
                .filter(guess -> guess.field() == Field.HAPPENED && guess.number() != clearest.number())
                .filter(guess -> guess.clearness() / 10 == clearest.clearness() / 10
                        || (guess.clearness() >= JudgeColumn.BY_CELLS && clearest.clearness() >= JudgeColumn.BY_CELLS))
                .filter(guess -> isMostlyEarlier(guess, clearest, layout))
                .findFirst()
                .orElse(clearest);
    }

    private boolean isMostlyEarlier(ColumnGuess a, ColumnGuess b, Layout layout) {
        int earlier = 0;
        int later = 0;
        for (GridRow row :
                layout.rows().subList(0, Math.min(LOOKED_AT, layout.rows().size()))) {
            Optional<LocalDate> first = day(row, a.number());
            Optional<LocalDate> second = day(row, b.number());
            if (first.isPresent() && second.isPresent()) {
                earlier += first.orElseThrow().isBefore(second.orElseThrow()) ? 1 : 0;
                later += first.orElseThrow().isAfter(second.orElseThrow()) ? 1 : 0;
            }
        }
        return earlier > later;
    }

    private Optional<LocalDate> day(GridRow row, int number) {
        if (number > row.cells().size()) {
            return Optional.empty();
        }
        GridCell cell = row.cells().get(number - 1);
        if (cell.moment() != null) {
            return Optional.of(cell.moment().toLocalDate());
        }
        var date = DateReader.read(cell.text(), context).date();
        return date.isExact() ? Optional.of(date.earliest()) : Optional.empty();
    }

    /** Every other column of that meaning takes its second meaning. */
    private static void giveWay(List<ColumnGuess> guesses, Field field, int keeper, String because) {
        if (!ONLY_ONE.contains(field)) {
            return;
        }
        boolean recorded = guesses.stream().anyMatch(guess -> guess.field() == Field.RECORDED);
        guesses.replaceAll(guess -> {
            if (guess.field() != field || guess.number() == keeper) {
                return guess;
            }
            boolean spare = field == Field.HAPPENED && !recorded;
            Field second = guess.otherwise().orElse(spare ? Field.RECORDED : Field.OTHER);
            return guess.as(second, because + ", so this is taken to be " + JudgeColumn.said(second));
        });
    }

    /** A table whose only date is the day of recording is taken to tell things on the day that they happened. */
    private static void oneDateAtLeast(List<ColumnGuess> guesses) {
        if (guesses.stream().noneMatch(guess -> guess.field() == Field.HAPPENED)) {
            guesses.replaceAll(guess -> guess.field() == Field.RECORDED
                    ? guess.as(Field.HAPPENED, "no other column says when it happened")
                    : guess);
        }
    }

    /** Where no column tells an event, the wordiest column of unknown meaning does. */
    private static void oneEventAtLeast(List<ColumnGuess> guesses) {
        boolean told = guesses.stream().anyMatch(guess -> guess.field() == Field.EVENT);
        if (told) {
            return;
        }
        guesses.stream()
                .filter(guess -> guess.field() == Field.OTHER && guess.kinds().wordsEach() > 2)
                .filter(guess -> guess.kinds().hardly(guess.kinds().dates()))
                .max(Comparator.comparingDouble(guess -> guess.kinds().wordsEach()))
                .ifPresent(wordiest -> guesses.replaceAll(guess -> guess.number() == wordiest.number()
                        ? guess.as(Field.EVENT, "it has the most words and no other column tells an event")
                        : guess));
    }

    private static ColumnGuess withOrder(ColumnGuess guess, Layout layout, Mapping.Part said) {
        if (!JudgeColumn.isDay(guess.field())) {
            return guess;
        }
        if (said.dateOrder() == DateOrder.MONTH_FIRST) {
            return guess.because("mapping.yaml says that the month comes first");
        }
        List<String> monthFirst = cells(layout, guess.number() - 1).stream()
                .filter(cell -> cell.moment() == null)
                .map(GridCell::text)
                .filter(RecogniseColumns::onlyMonthFirst)
                .toList();
        return monthFirst.isEmpty()
                ? guess
                : guess.because(monthFirst.size() + " of its cells can only be read with the month first (such as '"
                        + monthFirst.getFirst().strip()
                        + "'); if the whole column is so, write 'date order: month first' in mapping.yaml");
    }

    private static boolean onlyMonthFirst(String text) {
        var figures = FIGURES.matcher(text);
        return figures.matches()
                && Integer.parseInt(figures.group(1)) <= 12
                && Integer.parseInt(figures.group(2)) > 12
                && Integer.parseInt(figures.group(2)) <= 31;
    }

    private static List<GridCell> cells(Layout layout, int column) {
        return layout.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .toList();
    }
}
