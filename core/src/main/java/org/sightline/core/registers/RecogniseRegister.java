package org.sightline.core.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.registers.RegisterColumns.Named;

/**
 * Says what the columns of a register hold, by their headings and by what stands below them. A heading that its own values
 * belie is not believed; where no heading is known, the values may be plain enough: e-mail addresses, postcodes, dates.
 */
public final class RecogniseRegister {

    private final HeadingTerms terms;
    private final Asked asked;
    private final LocalDate today;

    /** @param today nobody in a register is born much later */
    public RecogniseRegister(HeadingTerms terms, Asked asked, LocalDate today) {
        this.terms = terms;
        this.asked = asked;
        this.today = today;
    }

    /**
     * The columns of one register.
     *
     * @param sample its first rows
     */
    public RegisterColumns of(List<String> headings, List<List<String>> sample) {
        List<Named> columns = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at).strip();
            ValueShapes values = ValueShapes.of(sample, at);
            columns.add(withDates(new Named(at, heading, holds(heading, values)), values));
        }
        oneBirthDate(columns, sample);
        idOrTruth(columns, sample);
        moreOfTheSame(columns, sample);
        return new RegisterColumns(withoutRedundantNames(columns));
    }

    private Holds holds(String heading, ValueShapes values) {
        String words = HeadingTerms.folded(heading);
        if (asked.truth().filter(words::equals).isPresent()) {
            return new Holds.Truth();
        }
        Optional<Holds> said = Optional.ofNullable(asked.holds().get(words));
        if (said.isPresent()) {
            return said.get();
        }
        if (asked.groups().contains(words) && !isSex(terms.of(heading))) {
            return new Holds.Group(heading);
        }
        if (terms.isOfAnother(words) && terms.of(heading).isEmpty()) {
            return new Holds.NotUsed("it is about somebody or something else");
        }
        return terms.of(heading)
                .map(holds -> believed(holds, values))
                .or(() -> ByValues.of(values, heading))
                .orElseGet(() -> new Holds.NotUsed("its heading is not known"));
    }

    private static boolean isSex(Optional<Holds> holds) {
        return holds.orElse(null) instanceof Holds.Compared(Column column) && column.fact() == Fact.SEX;
    }

    /** Whether the values can be what the heading says. */
    private Holds believed(Holds holds, ValueShapes values) {
        if (!(holds instanceof Holds.Compared(Column column)) || values.isEmpty()) {
            return holds;
        }
        return switch (column.fact()) {
            case BIRTH_DATE ->
                values.dates(today) >= 0.5 ? holds : new Holds.NotUsed("it holds few dates that can be read");
            case NHS_NUMBER ->
                values.nhsNumbers() >= 0.3
                        ? holds
                        : new Holds.Compared(new Column(column.name() + " (few are valid)", Fact.IDENTIFIER));
            case EMAIL -> values.emails() >= 0.3 ? holds : new Holds.NotUsed("it holds few e-mail addresses");
            case FORENAME, SURNAME -> values.numbers() < 0.8 ? holds : new Holds.NotUsed("it holds numbers, not names");
            case SEX -> values.different() <= 20 ? holds : new Holds.NotUsed("it holds too many different words");
            default -> holds;
        };
    }

    private Named withDates(Named column, ValueShapes values) {
        boolean dates =
                column.compared().filter(c -> c.fact() == Fact.BIRTH_DATE).isPresent();
        return dates
                ? new Named(
                        column.at(),
                        column.heading(),
                        column.holds(),
                        Optional.of(ReadDates.like(values.values(), today)))
                : column;
    }

    /** Where no heading says birth date and one column alone holds dates of which most are different days, it is that one. */
    private void oneBirthDate(List<Named> columns, List<List<String>> sample) {
        if (new RegisterColumns(columns).tells(Fact.BIRTH_DATE)) {
            return;
        }
        List<Named> dates = columns.stream()
                .filter(column -> column.holds() instanceof Holds.NotUsed)
                .filter(column -> !terms.isOfAnother(HeadingTerms.folded(column.heading())))
                .filter(column -> ByValues.areBirthDates(ValueShapes.of(sample, column.at()), today))
                .toList();
        if (dates.size() == 1) {
            Named only = dates.getFirst();
            Named born = only.holding(new Holds.Compared(new Column("birth date", Fact.BIRTH_DATE)));
            columns.set(only.at(), withDates(born, ValueShapes.of(sample, only.at())));
        }
    }

    /** One column says which record, one says which person; where only one of them is there, its values decide. */
    private void idOrTruth(List<Named> columns, List<List<String>> sample) {
        boolean hasId = false;
        for (int i = 0; i < columns.size(); i++) {
            Named column = columns.get(i);
            if (column.holds() instanceof Holds.Id) {
                boolean says = !hasId
                        && (said(column) || ValueShapes.of(sample, column.at()).variety() > 0.9);
                columns.set(i, says ? column : column.holding(new Holds.NotUsed("a reference of the register's own")));
                hasId |= says;
            }
        }
        for (int i = 0; i < columns.size() && !hasId && asked.truth().isEmpty(); i++) {
            Named column = columns.get(i);
            if (column.holds() instanceof Holds.Truth
                    && ValueShapes.of(sample, column.at()).variety() == 1) {
                columns.set(i, column.holding(new Holds.Id()));
                hasId = true;
            }
        }
    }

    private boolean said(Named column) {
        return asked.holds().containsKey(HeadingTerms.folded(column.heading()));
    }

    /** A second column of one fact is another value of it, another fact, or the same again. */
    private static void moreOfTheSame(List<Named> columns, List<List<String>> sample) {
        Map<Column, Named> first = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Named column = columns.get(i);
            Column compared = column.compared().orElse(null);
            if (compared == null || first.putIfAbsent(compared, column) == null) {
                continue;
            }
            Named before = first.get(compared);
            boolean same = before != null && ByValues.agree(sample, before.at(), i) > 0.98;
            columns.set(
                    i,
                    column.holding(
                            same
                                    ? new Holds.NotUsed("it says the same as " + before.heading())
                                    : new Holds.Compared(new Column(column.heading(), compared.fact()))));
        }
    }

    /** The whole name says nothing new where its parts have columns of their own. */
    private static List<Named> withoutRedundantNames(List<Named> columns) {
        RegisterColumns all = new RegisterColumns(columns);
        boolean parts = all.tells(Fact.FORENAME) && all.tells(Fact.SURNAME);
        Optional<Named> kept = parts ? Optional.empty() : all.fullName();
        return columns.stream()
                .map(column -> !(column.holds() instanceof Holds.FullName)
                                || kept.filter(column::equals).isPresent()
                        ? column
                        : column.holding(new Holds.NotUsed("the names in it have columns of their own")))
                .toList();
    }
}
