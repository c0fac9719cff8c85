package org.sightline.core.registers;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.sightline.core.registers.Layout.Pick;

/** Takes from a row of one register a value for each column of the schema. */
public final class TakeValues {

    /** What programs write where a cell has no value; people whose name that is are written "Null" or "None". */
    private static final Set<String> NOTHING =
            Set.of("NULL", "null", "NA", "N/A", "NaN", "nan", "None", "\\N", "#N/A", "#REF!", "#VALUE!", "<NA>", "NaT");

    private static final int LONGEST = 7;

    private final List<Pick> picks;
    private final Set<String> particles;

    /** @param particles the small words of surnames */
    public TakeValues(List<Pick> picks, Set<String> particles) {
        this.picks = List.copyOf(picks);
        this.particles = Set.copyOf(particles);
    }

    /**
     * The values.
     *
     * @param cells the row's cells by the numbers of their columns, without the blanks around them
     */
    public String[] of(IntFunction<String> cells) {
        String[] values = new String[picks.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (picks.get(i)) {
                case Pick.Nowhere nowhere -> "";
                case Pick.Whole(int column) -> recorded(cells.apply(column));
                case Pick.Date(int column, ReadDates dates) -> dates.inDigits(recorded(cells.apply(column)));
                case Pick.PartOfName(int column, boolean forename) -> {
                    SplitName name = SplitName.of(recorded(cells.apply(column)), particles);
                    yield forename ? name.forename() : name.surname();
                }
            };
        }
        return values;
    }

    /** The cell, or nothing where a program wrote that there is nothing. */
    public static String recorded(String cell) {
        return cell.length() <= LONGEST && NOTHING.contains(cell) ? "" : cell;
    }
}
