package org.sightline.app.submissions;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.app.site.Choice;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.intake.DateOrder;
import org.sightline.core.intake.Mapping;

/** How the sheets, tables or pages of a file that are alike were understood. */
public record PartOnPage(AlikeParts group, Mapping said, List<Entry> entries) {

    private static final int SAMPLES = 3;
    private static final int NAMED = 4;

    static List<PartOnPage> of(Understood understood) {
        return AlikeParts.of(understood.made().columns()).stream()
                .map(group -> new PartOnPage(
                        group,
                        understood.said().mapping(),
                        understood.made().entries().stream()
                                .filter(in(group))
                                .limit(200)
                                .toList()))
                // words around the tables, of which no row became anything
                .filter(part -> !part.columns().isEmpty() || !part.entries().isEmpty())
                .toList();
    }

    private static java.util.function.Predicate<Entry> in(AlikeParts group) {
        Set<String> names = group.parts().stream().map(ColumnsRead::part).collect(Collectors.toSet());
        return entry -> names.contains(entry.source().place().name());
    }

    public String field() {
        return group.name();
    }

    /** "Log", or "Table 1, Table 2 and 10 more that are alike". */
    public String title() {
        List<String> names = group.parts().stream()
                .map(part -> part.part().matches("\\d+") ? "Table " + part.part() : part.part())
                .toList();
        return names.size() <= NAMED
                ? InWords.list(names)
                : names.getFirst() + ", " + names.get(1) + " and " + (names.size() - 2) + " more that are alike";
    }

    public boolean single() {
        return group.parts().size() == 1;
    }

    public String heading() {
        return String.valueOf(group.first().headerRow());
    }

    public String agency() {
        return group.first().agency();
    }

    public String agencyWhy() {
        boolean somebodySaid =
                said.of(group.first().file(), group.first().part()).agency().isPresent();
        String why = group.first().agencyWhy();
        return why.startsWith("mapping.yaml") && !somebodySaid
                ? "this is the agency that it was sent for"
                : InWords.why(why);
    }

    public boolean monthFirst() {
        return said.of(group.first().file(), group.first().part()).dateOrder() == DateOrder.MONTH_FIRST;
    }

    public List<ColumnOnPage> columns() {
        List<ColumnsRead.Column> columns = group.first().columns();
        return java.util.stream.IntStream.range(0, columns.size())
                .mapToObj(
                        at -> new ColumnOnPage(field() + "-c" + columns.get(at).number(), columns.get(at), samples(at)))
                .toList();
    }

    private String samples(int column) {
        return entries.stream()
                .map(entry -> entry.source().cells())
                .filter(cells -> cells.size() > column)
                .map(cells -> cells.get(column))
                .map(Cell::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(text -> text.length() > 60 ? text.substring(0, 59) + "…" : text)
                .collect(joining(" · "));
    }

    /** One column of it. */
    public record ColumnOnPage(String field, ColumnsRead.Column column, String samples) {

        private static final List<Choice> MEANINGS = Arrays.stream(Field.values())
                .map(field -> Choice.of(field.name(), field.label()))
                .toList();

        public String header() {
            return column.header().isBlank() ? "Column " + column.number() + ", without a heading" : column.header();
        }

        public String why() {
            return InWords.why(column.why());
        }

        public List<Choice> meanings() {
            return Choice.checked(MEANINGS, List.of(column.field().name()));
        }
    }
}
