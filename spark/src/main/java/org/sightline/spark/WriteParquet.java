package org.sightline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sightline.core.matching.NumberPeople;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.Weigh;

/** Writes who is who, and the pairs, as Parquet: beside its place first, then moved there whole. */
final class WriteParquet {

    private static final int PAIRS_AT_ONCE = 1 << 16;

    private final SparkSession spark;
    private final PlanFile plan;
    private final JavaSparkContext context;

    WriteParquet(SparkSession spark, PlanFile plan) {
        this.spark = spark;
        this.plan = plan;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    void write(JavaRDD<Written> records, MatchSpread.Done done, Model model) throws IOException {
        people(records, done.people(), done.households());
        if (!plan.results().pairs().isEmpty()) {
            pairs(records, done.edges());
        }
        if (!plan.results().model().isEmpty()) {
            Files.writeString(Path.of(plan.results().model()), ModelText.kept(model));
        }
    }

    private void people(JavaRDD<Written> records, int[] people, Map<Integer, List<Integer>> households)
            throws IOException {
        Broadcast<int[]> numbers = context.broadcast(NumberPeople.of(people));
        Broadcast<Map<Integer, List<Integer>>> homes = context.broadcast(households);
        List<String> names =
                plan.registers().stream().map(PlanFile.RegisterFiles::name).toList();
        JavaRDD<Row> rows = records.map(record -> RowFactory.create(
                names.get(record.register()),
                record.id(),
                numbers.value()[record.ordinal()],
                record.row(),
                NumberPeople.household(homes.value().getOrDefault(record.ordinal(), List.of()), numbers.value())));
        StructType schema = new StructType()
                .add("register", DataTypes.StringType)
                .add("id", DataTypes.StringType)
                .add("person", DataTypes.IntegerType)
                .add("row", DataTypes.IntegerType)
                .add("household", DataTypes.StringType);
        whole(rows, schema, plan.results().people());
    }

    private void pairs(JavaRDD<Written> records, Edges edges) throws IOException {
        List<String> names =
                plan.registers().stream().map(PlanFile.RegisterFiles::name).toList();
        String[] called = called(records, edges, names);
        List<Row> rows = new ArrayList<>();
        JavaRDD<Row> all = context.emptyRDD();
        for (int edge = 0; edge < edges.size(); edge++) {
            String[] one = called[edges.a(edge)].split("\t", 2);
            String[] other = called[edges.b(edge)].split("\t", 2);
            double weight = edges.weight(edge);
            rows.add(RowFactory.create(one[0], one[1], other[0], other[1], weight, Weigh.probability(weight)));
            if (rows.size() == PAIRS_AT_ONCE || edge == edges.size() - 1) {
                all = all.union(context.parallelize(rows, 1));
                rows = new ArrayList<>();
            }
        }
        StructType schema = new StructType()
                .add("register_a", DataTypes.StringType)
                .add("id_a", DataTypes.StringType)
                .add("register_b", DataTypes.StringType)
                .add("id_b", DataTypes.StringType)
                .add("weight", DataTypes.DoubleType)
                .add("probability", DataTypes.DoubleType);
        whole(all, schema, plan.results().pairs());
    }

    private static String[] called(JavaRDD<Written> records, Edges edges, List<String> names) {
        java.util.BitSet wanted = new java.util.BitSet();
        edges.each((a, b, weight) -> {
            wanted.set(a);
            wanted.set(b);
        });
        String[] called = new String[wanted.length()];
        records.filter(record -> wanted.get(record.ordinal()))
                .mapToPair(record ->
                        new scala.Tuple2<>(record.ordinal(), names.get(record.register()) + "\t" + record.id()))
                .collect()
                .forEach(one -> called[one._1()] = one._2());
        return called;
    }

    private void whole(JavaRDD<Row> rows, StructType schema, String place) throws IOException {
        org.apache.hadoop.fs.Path target = new org.apache.hadoop.fs.Path(place);
        org.apache.hadoop.fs.Path unfinished = new org.apache.hadoop.fs.Path(place + ".part");
        FileSystem files = target.getFileSystem(context.hadoopConfiguration());
        spark.createDataFrame(rows, schema).write().mode("overwrite").parquet(unfinished.toString());
        files.delete(target, true);
        if (!files.rename(unfinished, target)) {
            throw new IOException(place + " could not be put in place; it is whole under " + unfinished + ".");
        }
    }
}
