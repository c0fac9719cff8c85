package org.sightline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.Schema;
import scala.Tuple2;

/** Collects the different values of all columns, in the order in which an engine that reads row by row meets them. */
final class CollectVocabulary {

    private CollectVocabulary() {}

    /** A value of a field. */
    private record Value(int column, String written) implements Serializable {}

    /** Where it is first met, and how many records have it. */
    private record Met(long first, int count) implements Serializable {

        Met and(Met other) {
            return new Met(Math.min(first, other.first), Math.addExact(count, other.count));
        }
    }

    static Vocabulary of(JavaRDD<Written> records, Schema schema, String plan) {
        int[] first = firstColumns(schema);
        List<Tuple2<Value, Met>> met = records.flatMapToPair(record -> {
                    List<Tuple2<Value, Met>> values = new ArrayList<>();
                    for (int column = 0; column < first.length; column++) {
                        String written = record.values()[column];
                        if (!written.isEmpty()) {
                            values.add(new Tuple2<>(
                                    new Value(first[column], written),
                                    new Met((long) record.ordinal() * first.length + column, 1)));
                        }
                    }
                    return values.iterator();
                })
                .reduceByKey(Met::and)
                .collect();
        String[][] written = new String[first.length][];
        int[][] counts = new int[first.length][];
        for (int column = 0; column < first.length; column++) {
            int of = column;
            List<Tuple2<Value, Met>> ofColumn = met.stream()
                    .filter(value -> value._1().column() == of)
                    .sorted((one, other) ->
                            Long.compare(one._2().first(), other._2().first()))
                    .toList();
            written[column] =
                    ofColumn.stream().map(value -> value._1().written()).toArray(String[]::new);
            counts[column] =
                    ofColumn.stream().mapToInt(value -> value._2().count()).toArray();
        }
        return new Vocabulary(plan, written, counts);
    }

    /** For each column the first one of its field: columns of one field share their values. */
    private static int[] firstColumns(Schema schema) {
        int[] first = new int[schema.columns().size()];
        Arrays.setAll(first, column -> column);
        for (Field field : schema.fields()) {
            field.columns().forEach(column -> first[column] = field.main());
        }
        return first;
    }
}
