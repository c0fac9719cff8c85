package org.sightline.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.search.Asked;
import org.sightline.app.search.Embed;
import org.sightline.app.search.Indexed;
import org.sightline.app.search.Meaning;
import org.sightline.app.search.PassageIndex;
import org.sightline.app.search.ReadMeaning;
import org.sightline.app.search.Search;
import org.sightline.app.search.Searched;
import org.sightline.app.search.Weights;

/**
 * How well passages are found: {@code ScoreSearch FOLDER WORK [RARITY,PAIRS,MEANING ...]}. The first folder holds scifact and
 * pfd-situation in BEIR's form; in the second the indexes stay, so that documents are read for their meaning once. Without
 * weights, those shipped are compared with BM25 alone.
 */
public final class ScoreSearch {

    /** The first part of the situations, on which weights may be tuned; the others only confirm them. */
    private static final int TUNED_ON = 400;

    private static final int TOGETHER = 64;

    private ScoreSearch() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        List<Weights> weights = arguments.length > 2
                ? Arrays.stream(arguments).skip(2).map(ScoreSearch::weights).toList()
                : List.of(
                        Weights.BM25,
                        new Weights(Weights.SHIPPED.rarity(), Weights.SHIPPED.pairs(), 0),
                        new Weights(0, 0, 1),
                        new Weights(0, 0, Weights.SHIPPED.meaning()),
                        Weights.SHIPPED);
        try (Embed model = Embed.open(Runtime.getRuntime().availableProcessors())) {
            ReadMeaning reader = new RememberMeaning(model);
            System.out.println(
                    "| set | rarity | pairs | meaning | nDCG@10 | R@10 | of the first 400 | of the others |");
            System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
            Path science = folder.resolve("scifact");
            Path situations = folder.resolve("pfd-situation");
            if (Files.isDirectory(science)) {
                score(work, reader, weights, science("SciFact, test", science, "test.tsv"));
                score(work, reader, weights, science("SciFact, train", science, "train.tsv"));
            }
            if (Files.isDirectory(situations)) {
                score(work, reader, weights, situations("situations, short", situations, "queries_short.jsonl"));
                score(work, reader, weights, situations("situations, long", situations, "queries.jsonl"));
            }
        }
    }

    private static Weights weights(String told) {
        List<Double> parts =
                Arrays.stream(told.split(",")).map(Double::parseDouble).toList();
        return new Weights(parts.get(0), parts.get(1), parts.get(2));
    }

    private static RankedSet science(String name, Path folder, String answers) throws IOException {
        return RankedSet.read(
                name,
                folder.resolve("corpus.jsonl.gz"),
                folder.resolve("queries.jsonl"),
                folder.resolve("qrels").resolve(answers));
    }

    private static RankedSet situations(String name, Path folder, String queries) throws IOException {
        return RankedSet.read(
                name, folder.resolve("corpus.jsonl.gz"), folder.resolve(queries), folder.resolve("qrels.tsv"));
    }

    private static void score(Path work, ReadMeaning model, List<Weights> weights, RankedSet set) {
        String stamp = Integer.toHexString(set.documents().hashCode());
        try (PassageIndex index =
                PassageIndex.open(work.resolve("search-quality").resolve(stamp))) {
            if (!index.stamp().equals(Optional.of(stamp))) {
                fill(index, model, set.documents(), stamp);
            }
            Search search = new Search(index, model);
            for (Weights each : weights) {
                tell(set.name(), each, rank(search.weighing(each), set));
            }
        }
    }

    private static void fill(PassageIndex index, ReadMeaning model, Map<String, String> documents, String stamp) {
        index.clear();
        List<Map.Entry<String, String>> all = new ArrayList<>(documents.entrySet());
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<Map.Entry<String, String>> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            List<Meaning> meanings =
                    model.ofPassages(some.stream().map(Map.Entry::getValue).toList());
            for (int at = 0; at < some.size(); at++) {
                index.put(
                        some.get(at).getKey(),
                        List.of(new Indexed(
                                1, 1, "", some.get(at).getValue(), Map.of(), Optional.of(meanings.get(at)))));
            }
        }
        index.keep(stamp);
    }

    private static List<RankScore> rank(Search search, RankedSet set) {
        Map<String, RankScore> scores = new LinkedHashMap<>();
        set.queries().forEach((query, text) -> {
            Searched.Found found = (Searched.Found) search.search(Asked.of(text, 10));
            List<String> ranking =
                    found.hits().stream().map(hit -> hit.place().report()).toList();
            scores.put(query, RankScore.of(ranking, set.answers().getOrDefault(query, Map.of())));
        });
        List<RankScore> inOrder = List.copyOf(scores.values());
        int part = Math.min(TUNED_ON, inOrder.size());
        return List.of(mean(inOrder), mean(inOrder.subList(0, part)), mean(inOrder.subList(part, inOrder.size())));
    }

    private static RankScore mean(List<RankScore> scores) {
        return scores.stream().reduce(RankScore::and).orElse(RankScore.NONE);
    }

    private static void tell(String set, Weights weights, List<RankScore> scores) {
        System.out.printf(
                "| %s | %s | %s | %s | %.4f | %.4f | %s | %s |%n",
                set,
                weights.rarity(),
                weights.pairs(),
                weights.meaning(),
                scores.get(0).gain(),
                scores.get(0).recall(),
                gain(scores.get(1)),
                gain(scores.get(2)));
    }

    private static String gain(RankScore part) {
        return part.queries() == 0 ? "-" : "%.4f (%d)".formatted(part.gain(), part.queries());
    }
}
