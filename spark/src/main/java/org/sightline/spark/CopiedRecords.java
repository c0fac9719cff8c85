package org.sightline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.sightline.core.matching.fields.TakeOutCopies;
import scala.Tuple2;

/** What {@link TakeOutCopies} does, over records that are spread: so that the same is learned from the same records. */
final class CopiedRecords implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<int[]> uncounted = new ArrayList<>();
    private final int[] out;

    private CopiedRecords(Map<List<Integer>, List<Integer>> copied, int size) {
        int kept = TakeOutCopies.kept(copied.values(), size);
        copied.forEach((words, ordinals) -> uncounted.add(
                IntStream.concat(words.stream().skip(1).mapToInt(code -> code), IntStream.of(ordinals.size() - kept))
                        .toArray()));
        this.out = copied.values().stream()
                .flatMapToInt(ordinals -> ordinals.stream().sorted().skip(kept).mapToInt(ordinal -> ordinal))
                .sorted()
                .toArray();
    }

    static CopiedRecords of(JavaRDD<PackedRow> records, int size) {
        Map<List<Integer>, Integer> often = records.filter(CopiedRecords::tellsEnough)
                .mapToPair(record -> new Tuple2<>(words(record), 1))
                .reduceByKey(Integer::sum)
                .filter(one -> one._2() >= TakeOutCopies.MANY)
                .collectAsMap();
        Map<List<Integer>, List<Integer>> copied = new HashMap<>();
        if (!often.isEmpty()) {
            Set<List<Integer>> among = Set.copyOf(often.keySet());
            records.filter(record -> among.contains(words(record)))
                    .mapToPair(record -> new Tuple2<>(words(record), record.ordinal()))
                    .collect()
                    .forEach(one -> copied.computeIfAbsent(one._1(), words -> new ArrayList<>())
                            .add(one._2()));
        }
        return new CopiedRecords(copied, size);
    }

    private static boolean tellsEnough(PackedRow record) {
        return Arrays.stream(record.codes()).filter(code -> code != 0).count()
                >= TakeOutCopies.enoughOf(record.codes().length);
    }

    /** The register, then every value. */
    private static List<Integer> words(PackedRow record) {
        return IntStream.concat(IntStream.of(record.register()), Arrays.stream(record.codes()))
                .boxed()
                .toList();
    }

    boolean isEmpty() {
        return out.length == 0;
    }

    /** For each copied record its values, and last how many of its copies are not to be counted. */
    List<int[]> uncounted() {
        return uncounted;
    }

    /** Those that are left, counted from 0 without a gap. */
    JavaRDD<PackedRow> leftOf(JavaRDD<PackedRow> records) {
        return records.filter(record -> Arrays.binarySearch(out, record.ordinal()) < 0)
                .map(record -> new PackedRow(placeOf(record.ordinal()), record.register(), record.codes()));
    }

    /** The first ordinal of each register, and one behind the last, among those that are left. */
    List<Integer> leftOf(List<Integer> firsts) {
        return firsts.stream().map(this::placeOf).toList();
    }

    private int placeOf(int ordinal) {
        int at = Arrays.binarySearch(out, ordinal);
        return ordinal - (at < 0 ? -at - 1 : at);
    }
}
