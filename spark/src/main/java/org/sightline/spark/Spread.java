package org.sightline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.sightline.core.matching.blocks.BlockKeys;
import org.sightline.core.matching.blocks.CandidatePairs;
import org.sightline.core.matching.blocks.Keys;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.households.Homes;
import org.sightline.core.matching.households.LinkHouseholds;
import org.sightline.core.matching.model.PatternCounts;
import org.sightline.core.matching.model.Weigh;
import scala.Tuple2;

/** Records spread over workers, and what is found in the blocks that they make. */
final class Spread implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE = 1;
    private static final int ALIKE = 0;

    private final transient JavaRDD<PackedRow> records;
    private final Broadcast<Vocabulary> vocabulary;
    private final int size;

    Spread(JavaRDD<PackedRow> records, Broadcast<Vocabulary> vocabulary, int size) {
        this.records = records;
        this.vocabulary = vocabulary;
        this.size = size;
    }

    int size() {
        return size;
    }

    JavaRDD<PackedRow> records() {
        return records;
    }

    Vocabulary vocabulary() {
        return vocabulary.value();
    }

    /** Pairs that some worker found, with their weights. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; as boxed numbers it would not fit
    record Found(int[] a, int[] b, double[] weights, long notCompared) implements Serializable {}

    /** The records of every home in which somebody lives who is known by a first name only, those themselves among them. */
    BitSet inHomesOfFirstNamesOnly() {
        Set<String> homes = Set.copyOf(records.mapPartitions(some -> {
                    LocalRows local = local(some);
                    Rows rows = local.rows(vocabulary.value());
                    return LinkHouseholds.homesOfFirstNamesOnly(rows).iterator();
                })
                .distinct()
                .collect());
        BitSet in = new BitSet();
        records.mapPartitions(some -> {
                    LocalRows local = local(some);
                    Homes of = new Homes(local.rows(vocabulary.value()));
                    return IntStream.range(0, local.size())
                            .filter(place ->
                                    of.of(place).filter(homes::contains).isPresent())
                            .mapToObj(local::ordinal)
                            .iterator();
                })
                .collect()
                .forEach(in::set);
        return in;
    }

    /** How many pairs each rule finds. */
    Map<Integer, Long> countPairs(List<Rule> rules) {
        List<int[]> packed = rules.stream().map(Spread::packed).toList();
        int parts = BlockKeys.parts(size);
        return records.mapPartitionsToPair(some -> {
                    LocalRows local = local(some);
                    Rows rows = local.rows(vocabulary.value());
                    List<Tuple2<Tuple2<Integer, Long>, Long>> found = new ArrayList<>();
                    for (int rule = 0; rule < packed.size(); rule++) {
                        int number = rule;
                        Keys keys = new Keys(rows, rule(packed.get(rule)));
                        for (int record = 0; record < local.size(); record++) {
                            keys.of(
                                    record,
                                    (key, of) -> found.add(
                                            new Tuple2<>(new Tuple2<>(number, BlockKeys.of(key, parts)), 1L)));
                        }
                    }
                    return found.iterator();
                })
                .reduceByKey(Long::sum)
                .mapToPair(block -> new Tuple2<>(block._1()._1(), block._2() * (block._2() - 1) / 2))
                .reduceByKey(Long::sum)
                .collectAsMap();
    }

    /** The patterns of the pairs that a rule finds and no earlier one, for one key in 2^share. */
    List<long[]> patterns(List<Rule> rules, int rule, int share, boolean withinRegisters, int largest) {
        List<int[]> packed = rules.stream().map(Spread::packed).toList();
        return blocks(rules.get(rule), share)
                .mapPartitions(blocks -> {
                    Blocked blocked = Blocked.of(blocks);
                    Rows rows = blocked.records().rows(vocabulary.value());
                    PatternCounts counts = new PatternCounts(new ComparePairs(rows));
                    CandidatePairs pairs = new CandidatePairs(
                            rows, packed.stream().map(Spread::rule).toList(), withinRegisters, largest);
                    blocked.each((key, records) -> pairs.largeBlock(rule, key, records, counts));
                    List<long[]> found = new ArrayList<>();
                    counts.each((key, count) -> found.add(new long[] {key, count}));
                    return found.iterator();
                })
                .collect();
    }

    /** The pairs that a rule finds and no earlier one, as far as they weigh enough. */
    List<Found> weighed(List<Rule> rules, int rule, String model, double least, boolean withinRegisters, int largest) {
        List<int[]> packed = rules.stream().map(Spread::packed).toList();
        return blocks(rules.get(rule), 0)
                .mapPartitions(blocks -> {
                    Blocked blocked = Blocked.of(blocks);
                    Rows rows = blocked.records().rows(vocabulary.value());
                    Weigh weigh = new Weigh(new ComparePairs(rows), ModelText.read(model));
                    Weigh.Keeps keeps = weigh.new Keeps(least);
                    CandidatePairs pairs = new CandidatePairs(
                            rows, packed.stream().map(Spread::rule).toList(), withinRegisters, largest);
                    long[] notCompared = {0};
                    blocked.each((key, records) -> notCompared[0] += pairs.largeBlock(rule, key, records, keeps));
                    return List.of(found(blocked.records(), keeps, notCompared[0]))
                            .iterator();
                })
                .collect();
    }

    private static Found found(LocalRows local, Weigh.Keeps keeps, long notCompared) {
        int size = keeps.edges().size();
        int[] a = new int[size];
        int[] b = new int[size];
        double[] weights = new double[size];
        for (int edge = 0; edge < size; edge++) {
            a[edge] = local.ordinal(keeps.edges().a(edge));
            b[edge] = local.ordinal(keeps.edges().b(edge));
            weights[edge] = keeps.edges().weight(edge);
        }
        return new Found(a, b, weights, notCompared);
    }

    /** The records by the keys that they have under a rule, sorted within each partition. */
    private JavaPairRDD<InBlock, PackedRow> blocks(Rule rule, int share) {
        int[] packed = packed(rule);
        int parts = BlockKeys.parts(size);
        return records.mapPartitionsToPair(some -> {
                    LocalRows local = local(some);
                    Keys keys = new Keys(local.rows(vocabulary.value()), rule(packed));
                    List<Tuple2<InBlock, PackedRow>> placed = new ArrayList<>();
                    for (int record = 0; record < local.size(); record++) {
                        keys.of(record, (key, of) -> {
                            if (BlockKeys.isIn(key, share)) {
                                placed.add(new Tuple2<>(
                                        new InBlock(BlockKeys.of(key, parts), local.ordinal(of)), local.record(of)));
                            }
                        });
                    }
                    return placed.iterator();
                })
                .repartitionAndSortWithinPartitions(new ByBlock(records.getNumPartitions()));
    }

    private static LocalRows local(Iterator<PackedRow> some) {
        LocalRows local = new LocalRows();
        some.forEachRemaining(local::add);
        return local;
    }

    /** A rule as numbers: the rules of core know nothing of being sent. */
    private static int[] packed(Rule rule) {
        return rule.parts().stream()
                .flatMapToInt(part -> IntStream.of(part.field(), part.grain() == Rule.Grain.WHOLE ? WHOLE : ALIKE))
                .toArray();
    }

    private static Rule rule(int[] packed) {
        List<Rule.Part> parts = new ArrayList<>();
        for (int i = 0; i < packed.length; i += 2) {
            parts.add(new Rule.Part(packed[i], packed[i + 1] == WHOLE ? Rule.Grain.WHOLE : Rule.Grain.ALIKE));
        }
        return new Rule(parts);
    }
}
