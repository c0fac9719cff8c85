package org.sightline.bench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.search.Asked;
import org.sightline.app.search.Embed;
import org.sightline.app.search.Facet;
import org.sightline.app.search.Indexed;
import org.sightline.app.search.PassageIndex;
import org.sightline.app.search.Search;

/**
 * How fast passages are found: {@code TimeSearch FOLDER PASSAGES QUERIES}. Fills an index with made-up passages unless it is there,
 * opens it anew, and asks.
 */
public final class TimeSearch {

    private static final int WORDS = 110;
    private static final int PASSAGES_OF_A_REPORT = 100;
    private static final int DIMENSIONS = 384;

    private TimeSearch() {}

    public static void main(String[] arguments) {
        int passages = Integer.parseInt(arguments[1]);
        int queries = Integer.parseInt(arguments[2]);
        Path folder = Path.of(arguments[0]).resolve("search-speed-" + passages);
        fill(folder, passages);
        long begun = System.nanoTime();
        try (PassageIndex index = PassageIndex.open(folder)) {
            System.out.printf("%,d passages opened in %.2f s%n", index.size(), since(begun) / 1e3);
            ask(index, queries);
        }
    }

    private static void ask(PassageIndex index, int queries) {
        long begun = System.nanoTime();
        try (Embed model = Embed.open(1)) {
            System.out.printf("the model opened in %.2f s%n", since(begun) / 1e3);
            Search search = new Search(index, model);
            List<String> asked = new MadePassages(DIMENSIONS).queries(2 * queries);
            time("the first", search, asked.subList(0, queries));
            time("after them", search, asked.subList(queries, 2 * queries));
            time("of one page", search, new MadePassages(DIMENSIONS).pages(100));
        }
    }

    private static void fill(Path folder, int passages) {
        try (PassageIndex index = PassageIndex.open(folder)) {
            if (index.stamp().isPresent()) {
                return;
            }
            long begun = System.nanoTime();
            MadePassages made = new MadePassages(DIMENSIONS);
            for (int from = 0; from < passages; from += PASSAGES_OF_A_REPORT) {
                List<Indexed> report = new ArrayList<>();
                for (int seed = from; seed < Math.min(passages, from + PASSAGES_OF_A_REPORT); seed++) {
                    report.add(new Indexed(
                            seed - from,
                            1 + (seed - from) / 3,
                            "",
                            made.text(seed, WORDS),
                            Map.of(Facet.YEAR, List.of(Integer.toString(2000 + seed % 25))),
                            Optional.of(made.meaning(seed))));
                }
                index.put("report " + from, report);
            }
            index.keep("made");
            System.out.printf("filled in %.0f s%n", since(begun) / 1e3);
        }
    }

    private static void time(String which, Search search, List<String> queries) {
        double[] times = queries.stream()
                .mapToDouble(query -> {
                    long begun = System.nanoTime();
                    search.search(Asked.of(query, 10));
                    return since(begun);
                })
                .sorted()
                .toArray();
        System.out.printf(
                "%,d queries, %s: median %.1f ms, p95 %.1f, p99 %.1f, longest %.1f%n",
                times.length,
                which,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length * 99 / 100],
                Arrays.stream(times).max().orElse(0));
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }
}
