package org.sightline.bench.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.app.library.AskTerms;
import org.sightline.core.library.Ask;
import org.sightline.core.library.CutPassages;
import org.sightline.core.library.FindAsks;
import org.sightline.core.library.Page;
import org.sightline.core.library.ReadPageText;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/**
 * Prints how well what a report asks for is found, over reports that a person labelled, and how long it takes to read all
 * pages of the corpus.
 */
public final class ScoreAsks {

    /** What is found is the item that was marked where they share at least this share of the words of either. */
    private static final double SAME = 0.8;

    private static final int RUNS = 5;

    private final Map<String, Report> reports;
    private final FindAsks findAsks = new FindAsks(AskTerms.shipped());

    private ScoreAsks(List<Report> reports) {
        this.reports = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
    }

    /** Takes the folder of the corpus; with {@code differences}, prints what was missed or wrongly found in the tuned part. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Say which folder holds " + Report.FILE);
            System.exit(2);
        }
        List<Report> all = Report.in(Path.of(arguments[0]));
        ScoreAsks score = new ScoreAsks(all);
        if (arguments.length > 1 && arguments[1].equals("differences")) {
            score.part("tuned", true);
            return;
        }
        System.out.println("| part | reports | marked | found | right | precision | recall |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        score.part("tuned", false);
        score.part("held-out", false);
        score.time(all);
    }

    private record Tally(int marked, int found, int right) {
        Tally plus(Tally other) {
            return new Tally(marked + other.marked, found + other.found, right + other.right);
        }
    }

    private void part(String part, boolean differences) throws IOException {
        Map<String, List<LabelledAsk>> labelled = LabelledAsk.of(part);
        Tally all = new Tally(0, 0, 0);
        for (Map.Entry<String, List<LabelledAsk>> one : labelled.entrySet()) {
            Report report = reports.get(one.getKey());
            if (report == null) {
                throw new IllegalStateException("The corpus lacks report " + one.getKey());
            }
            all = all.plus(compare(report, one.getValue(), differences));
        }
        if (!differences) {
            System.out.printf(
                    Locale.UK,
                    "| %s | %d | %d | %d | %d | %.3f | %.3f |%n",
                    part,
                    labelled.size(),
                    all.marked(),
                    all.found(),
                    all.right(),
                    (double) all.right() / all.found(),
                    (double) all.right() / all.marked());
        }
    }

    /** Each marked item is held against what was found on its page, and takes the likest that none took before. */
    private Tally compare(Report report, List<LabelledAsk> marked, boolean differences) {
        List<Ask> left = new ArrayList<>(findAsks.in(ReadPageText.read(report.pages())));
        int found = left.size();
        int right = 0;
        for (LabelledAsk one : marked) {
            String text = one.textIn(report);
            Ask likest = left.stream()
                    .filter(ask -> ask.page() == one.page())
                    .max(Comparator.comparingDouble(ask -> shared(ask.text(), text)))
                    .orElse(null);
            if (likest != null && shared(likest.text(), text) >= SAME) {
                left.remove(likest);
                right++;
            } else if (differences) {
                System.out.println(report.id() + " missed, page " + one.page() + ": " + text.replace('\n', ' '));
            }
        }
        if (differences) {
            left.forEach(ask -> System.out.println(report.id() + " not marked, page " + ask.page() + ", under \""
                    + ask.heading() + "\": " + ask.text()));
        }
        return new Tally(marked.size(), found, right);
    }

    /** The share of words in common, of the longer of the two; the number of an item is no word of it. */
    private static double shared(String found, String marked) {
        List<String> some = words(found);
        List<String> others = words(marked.replaceFirst("^\\P{L}+", ""));
        Map<String, Integer> count = new HashMap<>();
        some.forEach(word -> count.merge(word, 1, Integer::sum));
        long both = others.stream()
                .filter(word -> count.merge(word, -1, Integer::sum) >= 0)
                .count();
        return (double) both / Math.max(1, Math.max(some.size(), others.size()));
    }

    private static List<String> words(String text) {
        return Words.in(text).stream().map(Word::form).toList();
    }

    private void time(List<Report> all) {
        long pages = all.stream().mapToLong(report -> report.pages().size()).sum();
        System.out.printf(Locale.UK, "%n%,d pages of %d reports, one thread:%n%n", pages, all.size());
        System.out.println("| run | pages, s | passages, s | asks, s | passages | asks |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        for (int run = 1; run <= RUNS; run++) {
            long start = System.nanoTime();
            List<List<Page>> read = all.stream()
                    .map(report -> ReadPageText.read(report.pages()))
                    .toList();
            long cut = System.nanoTime();
            long passages =
                    read.stream().mapToLong(one -> CutPassages.cut(one).size()).sum();
            long find = System.nanoTime();
            long asks = read.stream().mapToLong(one -> findAsks.in(one).size()).sum();
            long end = System.nanoTime();
            System.out.printf(
                    Locale.UK,
                    "| %d | %.2f | %.2f | %.2f | %,d | %,d |%n",
                    run,
                    (cut - start) / 1e9,
                    (find - cut) / 1e9,
                    (end - find) / 1e9,
                    passages,
                    asks);
        }
    }
}
