package org.sightline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.sightline.core.matching.model.Model;

/** Matches registers on Spark by a plan: {@code MatchOnSpark PLAN.json}, the master said to Spark as it is used to. */
public final class MatchOnSpark {

    private MatchOnSpark() {}

    /** @param arguments the plan file */
    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        try (SparkSession spark = SparkSession.builder()
                .appName("Sightline: who is who")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            run(spark, text);
        }
    }

    static MatchSpread.Done run(SparkSession spark, String text) throws IOException {
        PlanFile plan = PlanFile.read(text);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        ReadRegisters read = new ReadRegisters(spark, plan, text);
        JavaRDD<Written> written = read.all().persist(StorageLevel.MEMORY_AND_DISK());
        Broadcast<Vocabulary> vocabulary = context.broadcast(CollectVocabulary.of(written, plan.schema(), text));
        JavaRDD<PackedRow> records = written.mapPartitions(some -> new PackOnWorker(vocabulary.value()).all(some))
                .persist(StorageLevel.MEMORY_AND_DISK());
        int size = read.firsts().getLast();
        CopiedRecords copied = CopiedRecords.of(records, size);
        Broadcast<Vocabulary> known = copied.isEmpty()
                ? vocabulary
                : context.broadcast(vocabulary.value().without(copied));
        List<Integer> firsts = copied.leftOf(read.firsts());
        MatchSpread learning =
                new MatchSpread(new Spread(copied.leftOf(records), known, firsts.getLast()), firsts, plan.plan());
        Model model = plan.model() == null ? learning.learn(plan.today()) : plan.model();
        MatchSpread.Done done =
                new MatchSpread(new Spread(records, known, size), read.firsts(), learning.plan()).match(model);
        new WriteParquet(spark, plan).write(written, done, model);
        System.out.printf(
                "%,d records are of %,d people.%n",
                done.people().length,
                java.util.stream.IntStream.range(0, done.people().length)
                        .filter(record -> done.people()[record] == record)
                        .count());
        return done;
    }
}
