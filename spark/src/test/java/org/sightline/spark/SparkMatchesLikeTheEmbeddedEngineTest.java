package org.sightline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.core.matching.MatchRegisters;
import org.sightline.core.matching.Matched;
import org.sightline.core.matching.Progress;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.TakeOutCopies;
import org.sightline.core.matching.households.LinkHouseholds;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.Model;

class SparkMatchesLikeTheEmbeddedEngineTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("other surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE),
            new Column("sex", Fact.SEX),
            new Column("postcode", Fact.POSTCODE),
            new Column("address", Fact.ADDRESS));

    private static final PlanFile.Names NAMES = new PlanFile.Names(
            Set.of("baby", "twin"), Set.of("al", "de"), List.of(List.of("bace", "bafo"), List.of("dife", "digu")));

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.default.parallelism", "5")
                .config("spark.sql.shuffle.partitions", "5")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void edges_weights_and_people_are_the_same_to_the_last_bit(long seed) throws IOException {
        MadeUpRegisters made = new MadeUpRegisters(1_500, seed);
        PlanFile plan = plan(made, seed == 1);
        PackRows pack = new PackRows(plan.schema(), plan.lexicon());
        for (int register = 0; register < made.rows().size(); register++) {
            for (String[] row : made.rows().get(register)) {
                pack.add(register, Arrays.asList(row).subList(1, row.length));
            }
        }
        Rows rows = pack.done();
        TakeOutCopies.Left left = TakeOutCopies.of(rows);
        assertThat(left.copied()).hasSize(2);
        MatchRegisters learning = new MatchRegisters(left.rows(), plan.plan(), Progress.NONE);
        Model model = learning.learn(plan.today());
        MatchRegisters embedded = new MatchRegisters(rows, learning.plan(), Progress.NONE);
        Matched matched = embedded.match(model);

        MatchSpread.Done done = MatchOnSpark.run(spark, new ObjectMapper().writeValueAsString(plan));

        assertThat(Files.readString(folder.resolve("model.json"))).isEqualTo(ModelText.kept(model));
        assertThat(sorted(done.edges())).hasSizeGreaterThan(500).isEqualTo(sorted(matched.edges()));
        assertThat(done.people())
                .isEqualTo(
                        IntStream.range(0, matched.size()).map(matched::person).toArray());
        assertThat(done.notCompared()).isEqualTo(matched.notCompared());
        assertThat(done.households())
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderEntriesOf(households(rows, matched));
        everyRecordIsWritten(made, done);
    }

    private static Map<Integer, List<Integer>> households(Rows rows, Matched matched) {
        Map<Integer, List<Integer>> households = new HashMap<>();
        new LinkHouseholds(rows)
                .link(matched::person)
                .forEach((record, household) -> households.put(record, List.copyOf(household)));
        return households;
    }

    private void everyRecordIsWritten(MadeUpRegisters made, MatchSpread.Done done) {
        Dataset<Row> people =
                spark.read().parquet(folder.resolve("people.parquet").toString());
        long records = made.rows().stream().mapToLong(List::size).sum();
        assertThat(people.columns()).containsExactly("register", "id", "person", "row", "household");
        assertThat(people.count()).isEqualTo(records);
        assertThat(people.select("person").distinct().count())
                .isEqualTo(IntStream.range(0, done.people().length)
                        .filter(record -> done.people()[record] == record)
                        .count());
        assertThat(people.where("register = 'r1' and id = concat('r', row - 1)").count())
                .isEqualTo(made.rows().get(1).size());
        assertThat(spark.read()
                        .parquet(folder.resolve("pairs.parquet").toString())
                        .count())
                .isEqualTo(done.edges().size());
    }

    /** The bits of each weight, so that nothing is rounded away. */
    private static List<String> sorted(Edges edges) {
        List<String> all = new ArrayList<>();
        edges.each((a, b, weight) -> all.add(a + " " + b + " " + Long.toHexString(Double.doubleToLongBits(weight))));
        all.sort(null);
        return all;
    }

    private PlanFile plan(MadeUpRegisters made, boolean withinRegisters) {
        List<PlanFile.RegisterFiles> registers = new ArrayList<>();
        for (int register = 0; register < made.rows().size(); register++) {
            Path path = folder.resolve("r" + register + ".parquet");
            write(made.rows().get(register), path, 1 + register);
            List<PlanFile.PickFrom> picks = IntStream.range(0, COLUMNS.size())
                    .mapToObj(column -> new PlanFile.PickFrom(column == 3 ? "day first" : "whole", column + 1))
                    .toList();
            registers.add(
                    new PlanFile.RegisterFiles("r" + register, path.toString(), MadeUpRegisters.HEADINGS, picks, "id"));
        }
        return new PlanFile(
                "2026-11-22",
                registers,
                COLUMNS,
                NAMES,
                new PlanFile.Settings(withinRegisters, 0.95, 0.2, 0, 4, 1000),
                new PlanFile.Results(
                        folder.resolve("people.parquet").toString(),
                        folder.resolve("pairs.parquet").toString(),
                        folder.resolve("model.json").toString()),
                null);
    }

    /** In so many files, in the order of their names. */
    private static void write(List<String[]> rows, Path path, int files) {
        StructType schema = new StructType();
        for (String heading : MadeUpRegisters.HEADINGS) {
            schema = schema.add(heading, DataTypes.StringType);
        }
        List<Row> all = rows.stream()
                .map(row -> RowFactory.create(Arrays.stream(row)
                        .map(cell -> cell.isEmpty() ? null : cell)
                        .toArray()))
                .toList();
        spark.createDataFrame(
                        org.apache.spark.api.java.JavaSparkContext.fromSparkContext(spark.sparkContext())
                                .parallelize(all, files),
                        schema)
                .write()
                .parquet(path.toString());
    }

    @Test
    void a_cell_is_read_as_the_embedded_engine_reads_it() {
        assertThat(CellText.of(null)).isEmpty();
        assertThat(CellText.of(" Ana ")).isEqualTo("Ana");
        assertThat(CellText.of(7.0)).isEqualTo("7");
        assertThat(CellText.of(java.sql.Date.valueOf("2012-03-04"))).isEqualTo("2012-03-04");
        assertThat(CellText.of(new java.math.BigDecimal("1.50"))).isEqualTo("1.50");
    }
}
