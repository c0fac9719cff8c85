package org.sightline.app.submissions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Field;
import org.sightline.core.intake.ColumnsRead;
import org.sightline.core.intake.DateOrder;
import org.sightline.core.intake.Mapping;

/**
 * What a person corrected of how a file was understood. Only what they changed is kept as said: whatever they left as it
 * was goes on to be recognised, with its reason.
 */
final class MappingForm {

    private final Mapping said;
    private final Map<String, String> form;

    MappingForm(Mapping said, Map<String, String> form) {
        this.said = said;
        this.form = form;
    }

    /** The mapping with the corrections; equal to the one before where nothing was changed. */
    Mapping on(List<AlikeParts> shown) {
        Map<String, Mapping.Part> parts = new LinkedHashMap<>();
        said.parts().forEach(part -> parts.put(part.part().orElse(""), part));
        for (AlikeParts group : shown) {
            for (ColumnsRead part : group.parts()) {
                Mapping.Part before = said.of(part.file(), part.part());
                Mapping.Part after = corrected(group.name(), part, before);
                if (!sameWords(before, after)) {
                    parts.put(part.part(), after);
                }
            }
        }
        return new Mapping(new ArrayList<>(parts.values()));
    }

    private static boolean sameWords(Mapping.Part one, Mapping.Part other) {
        return one.headingRow().equals(other.headingRow())
                && one.agency().equals(other.agency())
                && one.columns().equals(other.columns())
                && one.dateOrder() == other.dateOrder();
    }

    private Mapping.Part corrected(String group, ColumnsRead part, Mapping.Part before) {
        Map<String, Field> columns = new LinkedHashMap<>(before.columns());
        for (ColumnsRead.Column column : part.columns()) {
            field(group + "-c" + column.number())
                    .filter(field -> field != column.field())
                    .ifPresent(field -> columns.put("column " + column.number(), field));
        }
        return new Mapping.Part(
                part.file(),
                Optional.of(part.part()),
                heading(group, part).or(before::headingRow),
                agency(group, part).or(before::agency),
                columns,
                order(group).orElse(before.dateOrder()));
    }

    private Optional<Field> field(String name) {
        return typed(name).flatMap(value -> {
            for (Field field : Field.values()) {
                if (field.name().equals(value)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        });
    }

    private Optional<Integer> heading(String group, ColumnsRead part) {
        return typed(group + "-heading")
                .filter(row -> row.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(row -> row != part.headerRow());
    }

    private Optional<String> agency(String group, ColumnsRead part) {
        return typed(group + "-agency").filter(name -> !name.equals(part.agency()) && name.length() <= 200);
    }

    private Optional<DateOrder> order(String group) {
        return typed(group + "-order")
                .filter(order -> order.equals("DAY_FIRST") || order.equals("MONTH_FIRST"))
                .map(DateOrder::valueOf);
    }

    private Optional<String> typed(String name) {
        return Optional.ofNullable(form.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
