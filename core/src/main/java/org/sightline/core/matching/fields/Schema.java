package org.sightline.core.matching.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns that people are matched on, and the fields that they make. */
public final class Schema {

    /** What agencies know a person by. */
    public static final Schema OF_PEOPLE = new Schema(List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE),
            new Column("sex", Fact.SEX),
            new Column("postcode", Fact.POSTCODE),
            new Column("address", Fact.ADDRESS),
            new Column("NHS number", Fact.NHS_NUMBER)));

    private final List<Column> columns;
    private final List<Field> fields;

    /** @throws IllegalArgumentException where no column could tell one person from another */
    public Schema(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.fields = fieldsOf(this.columns);
        if (columns.stream().allMatch(column -> column.fact() == Fact.SEX || column.fact() == Fact.WORD)) {
            throw new IllegalArgumentException(
                    "None of these columns can tell one person from another. At least a name, a birth date, an address or a"
                            + " number given to one person is needed.");
        }
    }

    private static List<Field> fieldsOf(List<Column> columns) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int first = column.fact().canHaveAlternatives() ? firstOf(fields, column.fact()) : -1;
            if (first < 0) {
                fields.add(new Field(column.name(), column.fact(), List.of(i)));
            } else {
                Field field = fields.get(first);
                List<Integer> more = new ArrayList<>(field.columns());
                more.add(i);
                fields.set(first, new Field(field.name(), field.fact(), more));
            }
        }
        return List.copyOf(fields);
    }

    private static int firstOf(List<Field> fields, Fact fact) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).fact() == fact) {
                return i;
            }
        }
        return -1;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The number of the field that tells this fact; the first one where several do. */
    public Optional<Integer> fieldOf(Fact fact) {
        int first = firstOf(fields, fact);
        return first < 0 ? Optional.empty() : Optional.of(first);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && schema.columns.equals(columns);
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }

    @Override
    public String toString() {
        return columns.toString();
    }
}
