package org.sightline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sightline.app.intake.OpenReport;
import org.sightline.app.intake.OpenedReport;
import org.sightline.app.search.Embed;
import org.sightline.app.search.Indexed;
import org.sightline.app.search.PassageIndex;
import org.sightline.core.library.Block;
import org.sightline.core.library.CutPassages;
import org.sightline.core.library.Page;
import org.sightline.core.library.Passage;

/**
 * How long it takes to read the pages of PDF reports and to make them findable by their words: their text, what on them is a heading, a
 * list or a table, the passages, and the index.
 */
public final class TimeReports {

    /** What was read of one report. */
    private record Tally(int pages, long words, long headings, long rows, long passages) {

        static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

        static Tally of(List<Page> pages, List<Passage> passages) {
            List<Block> blocks =
                    pages.stream().flatMap(page -> page.blocks().stream()).toList();
            return new Tally(
                    pages.size(),
                    blocks.stream().mapToLong(TimeReports::words).sum(),
                    blocks.stream().filter(Block.Heading.class::isInstance).count(),
                    blocks.stream().filter(Block.TableRow.class::isInstance).count(),
                    passages.size());
        }

        Tally and(Tally other) {
            return new Tally(
                    pages + other.pages,
                    words + other.words,
                    headings + other.headings,
                    rows + other.rows,
                    passages + other.passages);
        }
    }

    private TimeReports() {}

    /** So many texts at once, as the application reads them in the background. */
    private static final int AT_ONCE = 16;

    /** {@code TimeReports FOLDER PAGES [meaning]}: with the last, also how fast passages are read for their meaning. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int wanted = Integer.parseInt(arguments[1]);
        List<Path> samples = samples(Path.of(arguments[0]));
        List<Callable<Tally>> work = new ArrayList<>();
        int pages = 0;
        for (Path sample : samples) {
            pages += read(sample, passages -> {}).pages();
        }
        if (pages == 0) {
            System.err.println("No PDF in " + arguments[0] + " can be read.");
            return;
        }
        long began = System.nanoTime();
        Tally all = Tally.NOTHING;
        try (ExecutorService pool =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                PassageIndex index = PassageIndex.open(Files.createTempDirectory("library-pages"))) {
            for (int planned = 0; planned < wanted; planned += pages) {
                for (Path sample : samples) {
                    String report = planned + " " + sample.getFileName();
                    work.add(() -> read(sample, passages -> index.put(report, indexed(passages))));
                }
            }
            for (Future<Tally> done : pool.invokeAll(work)) {
                all = all.and(done.get());
            }
            index.keep("");
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.println("| pages | s | pages a second | words | headings | rows of tables | passages |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %,d | %,d | %,d | %,d |%n",
                all.pages,
                seconds,
                all.pages / seconds,
                all.words,
                all.headings,
                all.rows,
                all.passages);
        if (arguments.length > 2) {
            timeMeaning(samples, all.passages);
        }
    }

    /** Of each report once, on one processor: its repetitions take as long again. */
    private static void timeMeaning(List<Path> samples, long allPassages) {
        List<String> texts = new ArrayList<>();
        samples.forEach(sample ->
                read(sample, passages -> indexed(passages).forEach(passage -> texts.add(passage.toRead()))));
        try (Embed model = Embed.open(1)) {
            long began = System.nanoTime();
            for (int from = 0; from < texts.size(); from += AT_ONCE) {
                model.ofPassages(texts.subList(from, Math.min(texts.size(), from + AT_ONCE)));
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d passages read for their meaning in %.1f s on one processor; %,d at this pace in %.1f min%n",
                    texts.size(),
                    seconds,
                    allPassages,
                    seconds * allPassages / texts.size() / 60);
        }
    }

    private static List<Path> samples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Indexed> indexed(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Indexed(
                        passage.number(),
                        passage.page(),
                        passage.heading(),
                        passage.text(),
                        Map.of(),
                        Optional.empty()))
                .toList();
    }

    private static Tally read(Path file, Consumer<List<Passage>> then) {
        return switch (OpenReport.open(file, file.getFileName().toString())) {
            case OpenedReport.Opened(List<Page> pages, var _, var _) -> {
                List<Passage> passages = CutPassages.cut(pages);
                then.accept(passages);
                yield Tally.of(pages, passages);
            }
            case OpenedReport.NoText _, OpenedReport.Refused _ -> Tally.NOTHING;
        };
    }

    private static long words(Block block) {
        return block.text().split("\\s+").length;
    }
}
