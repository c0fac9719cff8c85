package org.sightline.core.registers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;

/** The columns of one register, each with what it holds. */
public record RegisterColumns(List<Named> columns) {

    public RegisterColumns {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param at where it stands, from 0
     * @param heading as the register has it
     * @param dates how its dates are read, where it holds dates
     */
    public record Named(int at, String heading, Holds holds, Optional<ReadDates> dates) {

        Named(int at, String heading, Holds holds) {
            this(at, heading, holds, Optional.empty());
        }

        Optional<Column> compared() {
            return holds instanceof Holds.Compared(Column column) ? Optional.of(column) : Optional.empty();
        }

        Named holding(Holds other) {
            return new Named(at, heading, other, dates);
        }
    }

    public Optional<Named> id() {
        return first(column -> column.holds() instanceof Holds.Id);
    }

    public Optional<Named> truth() {
        return first(column -> column.holds() instanceof Holds.Truth);
    }

    Optional<Named> fullName() {
        return first(column -> column.holds() instanceof Holds.FullName);
    }

    boolean tells(Fact fact) {
        return columns.stream()
                .anyMatch(column ->
                        column.compared().filter(c -> c.fact() == fact).isPresent());
    }

    /** What people are counted by; sex too, though people are also matched on it. */
    public List<Named> groups() {
        return columns.stream()
                .filter(column -> column.holds() instanceof Holds.Group
                        || column.compared().filter(c -> c.fact() == Fact.SEX).isPresent())
                .toList();
    }

    /** The name of the group that a column tells. */
    public static String groupName(Named column) {
        return column.holds().inWords().replace(", for the report", "");
    }

    private Optional<Named> first(Predicate<Named> wanted) {
        return columns.stream().filter(wanted).findFirst();
    }
}
