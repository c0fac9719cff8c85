package org.sightline.core.matching.fields;

import java.util.List;

/**
 * What is compared as one: a column, or a column with the columns that hold other values of the same fact.
 *
 * @param name the heading of the first column
 * @param columns the numbers of its columns in the schema, the first one first
 */
public record Field(String name, Fact fact, List<Integer> columns) {

    public Field {
        columns = List.copyOf(columns);
    }

    public int main() {
        return columns.getFirst();
    }

    public boolean hasAlternatives() {
        return columns.size() > 1;
    }
}
