package org.sightline.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.sightline.core.search.FuseScores;
import org.sightline.core.search.Fused;
import org.sightline.core.search.Scored;

/** One box for words, a sentence or a whole situation: the passages that fit by words and by meaning, best first. */
public final class Search {

    /** About four pages of text. The model reads the first page of it. */
    static final int LONGEST = 10_000;

    /** All of them must stand in one passage. */
    private static final int MOST_QUOTATIONS = 20;

    /** How many each way of looking gives; those further down changed nothing when it was measured. */
    private static final int DEPTH = 100;

    private final PassageIndex index;
    private final @Nullable ReadMeaning model;
    private final Weights weights;
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();

    private Search(PassageIndex index, @Nullable ReadMeaning model, Weights weights) {
        this.index = index;
        this.model = model;
        this.weights = weights;
    }

    public Search(PassageIndex index, ReadMeaning model) {
        this(index, model, Weights.SHIPPED);
    }

    /** Where no model can be opened: the words still find what has them. */
    public static Search byWordsOnly(PassageIndex index) {
        return new Search(index, null, Weights.SHIPPED.wordsOnly());
    }

    /** The same with other weights, to compare. */
    public Search weighing(Weights other) {
        return new Search(index, model, model == null ? other.wordsOnly() : other);
    }

    public Searched search(Asked asked) {
        Optional<String> refused = refusal(asked);
        if (refused.isPresent()) {
            return new Searched.NotAsked(refused.get());
        }
        // the model reads while the words are looked for
        Future<@Nullable Meaning> meaning =
                beside.submit(() -> model == null || weights.meaning() == 0 ? null : model.ofQuery(asked.text()));
        try {
            return index.looking(look -> search(look, asked, meaning));
        } catch (EngineAway away) {
            return new Searched.NotAsked(away.sentence());
        }
    }

    /** Why nothing can be looked for, in a sentence for whoever asked; empty where something can. */
    public static Optional<String> refusal(Asked asked) {
        String text = asked.text();
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(
                    "Write what you look for: a word, a sentence, or what has happened, for example a visit that was refused.");
        }
        if (text.length() > LONGEST) {
            return Optional.of(("What you look for is %,d characters long, and at most %,d can be read."
                            + " Leave out what is not about the situation.")
                    .formatted(text.length(), LONGEST));
        }
        if (asked.quoted().size() > MOST_QUOTATIONS) {
            return Optional.of(("At most %d quotations can be looked for at once, and these are %d."
                            + " Take the quotation marks away from the others.")
                    .formatted(MOST_QUOTATIONS, asked.quoted().size()));
        }
        return Optional.empty();
    }

    private Searched search(Look look, Asked asked, Future<@Nullable Meaning> meaning) {
        QueryWords words = QueryWords.of(asked.text());
        List<List<String>> quotations =
                asked.quoted().stream().map(Quotations::words).toList();
        Narrowed narrowed = new Narrowed(asked.only(), quotations);
        int depth = Math.max(DEPTH, asked.atMost());
        List<Scored> byWords = look.byWords(words.weighed(look, weights), narrowed, depth);
        Meaning meant = result(meaning);
        List<Scored> byMeaning = meant == null ? List.of() : look.byMeaning(meant, narrowed, depth);
        List<Fused> fused = new FuseScores(weights.meaning()).fuse(byWords, byMeaning);
        MarkWords mark = new MarkWords(words.forms(), quotations);
        List<Hit> hits = new ArrayList<>();
        for (Fused fits : fused.subList(0, Math.min(asked.atMost(), fused.size()))) {
            Look.Stored stored = look.stored(fits.item());
            hits.add(new Hit(stored.place(), mark.in(stored.text()), fits));
        }
        List<Integer> items = fused.stream().map(Fused::item).toList();
        return new Searched.Found(hits, CountFacets.of(look.facets(items)), fused.size());
    }

    private static @Nullable Meaning result(Future<@Nullable Meaning> meaning) {
        try {
            return meaning.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the query's meaning could not be read", e);
        }
    }
}
