package org.sightline.core.registers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Schema;
import org.sightline.core.registers.RegisterColumns.Named;

/**
 * How the columns of several registers stand side by side.
 *
 * @param schema what is compared
 * @param picks for each register and each column of the schema, where its value comes from
 */
public record Layout(Schema schema, List<List<Pick>> picks) {

    private static final Column FORENAME = new Column("forename", Fact.FORENAME);
    private static final Column SURNAME = new Column("surname", Fact.SURNAME);

    public Layout {
        picks = picks.stream().map(List::copyOf).toList();
    }

    /** Where a value comes from. */
    public sealed interface Pick {

        /** The column of the register, counted from 0; none where it has none. */
        default Optional<Integer> column() {
            return switch (this) {
                case Nowhere nowhere -> Optional.empty();
                case Whole(int at) -> Optional.of(at);
                case Date(int at, ReadDates dates) -> Optional.of(at);
                case PartOfName(int at, boolean forename) -> Optional.of(at);
            };
        }

        /** The register has no such column. */
        record Nowhere() implements Pick {}

        /** As it stands in this column. */
        record Whole(int at) implements Pick {}

        /** A date, written as the column writes dates. */
        record Date(int at, ReadDates dates) implements Pick {}

        /** The forename, or else the surname, of the whole name in this column. */
        record PartOfName(int at, boolean forename) implements Pick {}
    }

    /**
     * Lays them out: every column that some register has, in the order of {@link Fact}.
     *
     * @throws IllegalArgumentException where no column could tell one person from another; it says so in one sentence
     */
    public static Layout of(List<RegisterColumns> registers) {
        Set<Column> columns = new LinkedHashSet<>();
        for (RegisterColumns register : registers) {
            register.columns().forEach(named -> named.compared().ifPresent(columns::add));
            if (register.fullName().isPresent()) {
                columns.add(FORENAME);
                columns.add(SURNAME);
            }
        }
        List<Column> ordered = new ArrayList<>(columns);
        ordered.sort(Comparator.comparing(Column::fact));
        return new Layout(
                new Schema(ordered),
                registers.stream()
                        .map(register -> ordered.stream()
                                .map(column -> pick(register, column))
                                .toList())
                        .toList());
    }

    private static Pick pick(RegisterColumns register, Column column) {
        Optional<Named> own = register.columns().stream()
                .filter(named -> named.compared().filter(column::equals).isPresent())
                .findFirst();
        if (own.isPresent()) {
            Named named = own.get();
            return named.dates()
                    .<Pick>map(dates -> new Pick.Date(named.at(), dates))
                    .orElseGet(() -> new Pick.Whole(named.at()));
        }
        boolean forename = column.equals(FORENAME);
        return register.fullName()
                .filter(whole -> forename || column.equals(SURNAME))
                .<Pick>map(whole -> new Pick.PartOfName(whole.at(), forename))
                .orElseGet(Pick.Nowhere::new);
    }
}
