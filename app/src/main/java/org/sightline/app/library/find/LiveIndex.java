package org.sightline.app.library.find;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.find.IndexedReports.Tick;
import org.sightline.app.search.Asked;
import org.sightline.app.search.EngineAway;
import org.sightline.app.search.PassageIndex;
import org.sightline.app.search.ReadMeaning;
import org.sightline.app.search.Search;
import org.sightline.app.search.Searched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The search index of the library, kept in step with the database by one thread in the background: whatever changes a report, in this
 * process or another, raises its version there, and that is looked at every few seconds. Words come first, then what passages mean.
 * What is wrong with the index itself is mended by making it again.
 */
@Component
public final class LiveIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofSeconds(15);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);

    private final Transactions transactions;
    private final IndexedReports reports;
    private final ReadMeanings meanings;
    private final IndexFolder folder;
    private final LibraryModel model;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("library-index").daemon().unstarted(this::untilStopped);

    private volatile @Nullable Open open;
    private volatile Progress progress = Progress.NOT_BEGUN;
    private volatile long state;
    private volatile boolean stopping;
    private volatile @Nullable EngineAway away;
    private @Nullable Tick filled;

    LiveIndex(
            Transactions transactions,
            IndexedReports reports,
            ReadMeanings meanings,
            IndexFolder folder,
            LibraryModel model) {
        this.transactions = transactions;
        this.reports = reports;
        this.meanings = meanings;
        this.folder = folder;
        this.model = model;
    }

    private record Open(PassageIndex index, FillIndex fill, Search search, boolean withMeaning) {}

    /** Once people can come: a large index takes a while to make, and nobody should wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        thread.start();
    }

    /** Differs whenever a search may find something else than before. */
    long state() {
        return state;
    }

    public Progress progress() {
        return progress;
    }

    /**
     * Empty while the index is being opened or made again; where that can not be done for a reason, it is told. What is found may have
     * been taken down since.
     */
    Optional<Searched> search(Asked asked) {
        Open now = open;
        if (now == null) {
            return Optional.ofNullable(away).map(EngineAway::sentence).map(Searched.NotAsked::new);
        }
        try {
            return Optional.of(now.search().search(asked));
        } catch (IllegalStateException | UncheckedIOException closed) {
            LOG.warn("The library could not be searched: {}", kind(closed));
            return Optional.empty();
        }
    }

    private void untilStopped() {
        while (!stopping) {
            Duration rest = LOOKS_EVERY;
            try {
                if (step()) {
                    rest = Duration.ZERO;
                }
                away = null;
            } catch (EngineAway elsewhere) {
                // told in the log by whoever asked the cluster
                away = elsewhere;
                rest = TRIES_AGAIN_AFTER;
            } catch (RuntimeException broken) {
                LOG.warn("The search index could not be brought in step: {}", kind(broken));
                rest = TRIES_AGAIN_AFTER;
            }
            rest(rest);
        }
    }

    /** @return whether there is more to do at once */
    private boolean step() {
        Open now = opened();
        Tick tick = transactions.atWork(reports::tick);
        if (!tick.equals(filled)) {
            fill(now);
            filled = tick;
        }
        if (tick.open() == 0 || stopping) {
            return false;
        }
        Optional<ReadMeaning> reads = model.get();
        if (!now.withMeaning() && reads.isPresent()) {
            open = new Open(now.index(), now.fill(), new Search(now.index(), reads.get()), true);
            came(progress);
        }
        Optional<Long> next = reads.isPresent() ? meanings.next() : Optional.empty();
        next.ifPresent(report -> meanings.some(report, reads.orElseThrow()));
        return next.isPresent();
    }

    // only the one thread counts
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void came(Progress far) {
        progress = far;
        state++;
    }

    private void fill(Open now) {
        try {
            now.fill().fill(transactions.atWork(reports::open), () -> !stopping, this::came);
        } catch (EngineAway elsewhere) {
            letGo();
            throw elsewhere;
        } catch (IllegalStateException | UncheckedIOException broken) {
            LOG.warn("The search index is broken and is made again");
            letGo();
            throw broken;
        }
    }

    private Open opened() {
        Open now = open;
        if (now == null) {
            PassageIndex index = folder.open();
            now = new Open(index, new FillIndex(index, transactions, reports), Search.byWordsOnly(index), false);
            open = now;
            filled = null;
        }
        return now;
    }

    private void letGo() {
        Open now = open;
        open = null;
        progress = new Progress(progress.reports(), 0, 0);
        if (now != null) {
            try {
                now.index().close();
            } catch (IllegalStateException | UncheckedIOException closed) {
                LOG.debug("The broken index could not be closed: {}", kind(closed));
            }
        }
    }

    private void rest(Duration rest) {
        if (stopping || rest.isZero()) {
            return;
        }
        try {
            boolean _ = woken.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
            woken.drainPermits();
        } catch (InterruptedException ending) {
            stopping = true;
        }
    }

    /** By the kind only: a message may quote a report. */
    private static String kind(RuntimeException broken) {
        return broken.getClass().getSimpleName();
    }

    @Override
    public void close() {
        stopping = true;
        woken.release();
        try {
            if (thread.isAlive()) {
                // never interrupted: that would break the files that it is writing
                thread.join(STOPS_WITHIN);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        letGo();
    }
}
