package org.sightline.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sightline.core.registers.Layout.Pick;
import org.sightline.core.registers.TakeValues;

/** Reads registers from Parquet; a record's ordinal is its place in its file, the files in the order of their names. */
final class ReadRegisters {

    private static final String FILE = "sightline_file";
    private static final String ROW = "sightline_row";

    private final SparkSession spark;
    private final PlanFile plan;
    private final String planText;
    private final List<Integer> firsts = new ArrayList<>(List.of(0));

    ReadRegisters(SparkSession spark, PlanFile plan, String planText) {
        this.spark = spark;
        this.plan = plan;
        this.planText = planText;
    }

    /** The first ordinal of each register, and one behind the last. */
    List<Integer> firsts() {
        return firsts;
    }

    JavaRDD<Written> all() {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JavaRDD<Written> all = context.emptyRDD();
        for (int register = 0; register < plan.registers().size(); register++) {
            JavaRDD<Written> one = register(register);
            all = register == 0 ? one : all.union(one);
        }
        return all;
    }

    private JavaRDD<Written> register(int number) {
        PlanFile.RegisterFiles register = plan.registers().get(number);
        List<Integer> wanted = wanted(number);
        Dataset<Row> table = spark.read().parquet(register.path());
        Map<String, Long> rowsOfFile = new TreeMap<>();
        table.groupBy(col("_metadata.file_path"))
                .count()
                .collectAsList()
                .forEach(row -> rowsOfFile.put(row.getString(0), row.getLong(1)));
        int first = firsts.getLast();
        Map<String, Integer> firstOfFile = new TreeMap<>();
        long next = first;
        for (Map.Entry<String, Long> file : rowsOfFile.entrySet()) {
            firstOfFile.put(file.getKey(), Math.toIntExact(next));
            next += file.getValue();
        }
        firsts.add(Math.toIntExact(next));
        Column[] columns = Stream.concat(
                        wanted.stream().map(at -> col("`" + register.headings().get(at) + "`")),
                        Stream.of(
                                col("_metadata.file_path").as(FILE),
                                col("_metadata.row_index").as(ROW)))
                .toArray(Column[]::new);
        Take take = new Take(planText, number, wanted, Map.copyOf(firstOfFile), first);
        return table.select(columns).javaRDD().mapPartitions(take::all);
    }

    /** The columns that are matched on, and the one that holds the id. */
    private List<Integer> wanted(int number) {
        PlanFile.RegisterFiles register = plan.registers().get(number);
        int id = register.headings().indexOf(register.id());
        return Stream.concat(
                        plan.picks(number).stream().map(Pick::column).flatMap(java.util.Optional::stream),
                        Stream.of(id).filter(at -> at >= 0))
                .distinct()
                .toList();
    }

    /** Takes records out of rows, on the workers. */
    private record Take(
            String planText, int register, List<Integer> wanted, Map<String, Integer> firstOfFile, int firstOfRegister)
            implements Serializable {

        java.util.Iterator<Written> all(java.util.Iterator<Row> rows) throws java.io.IOException {
            PlanFile plan = PlanFile.read(planText);
            Set<String> particles = plan.lexicon().particles();
            TakeValues take = new TakeValues(plan.picks(register), particles);
            PlanFile.RegisterFiles of = plan.registers().get(register);
            int id = wanted.indexOf(of.headings().indexOf(of.id()));
            return new java.util.Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Written next() {
                    Row row = rows.next();
                    int size = wanted.size();
                    int ordinal = java.util.Objects.requireNonNull(firstOfFile.get(row.getString(size)))
                            + Math.toIntExact(row.getLong(size + 1));
                    int line = ordinal - firstOfRegister + 1;
                    String[] values = take.of(column -> CellText.of(row.get(wanted.indexOf(column))));
                    String called = id < 0 ? String.valueOf(line) : CellText.of(row.get(id));
                    return new Written(ordinal, register, line, called, values);
                }
            };
        }
    }
}
