package org.sightline.app.library.find;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.find.IndexedReports.Standing;
import org.sightline.app.search.PassageIndex;

/**
 * Brings one index in step with the database: what has changed is put in anew, what may no longer be shown is taken out. The index's
 * stamp says which reports it holds and as of when, so that whatever was lost with a crash is done again and nothing else is.
 */
final class FillIndex {

    /** Searches see so many more at once. */
    private static final int SHOWN_TOGETHER = 20;

    /** What was put since the index was last kept is put again after a crash. */
    private static final int KEPT_TOGETHER = 500;

    private final PassageIndex index;
    private final Transactions transactions;
    private final IndexedReports reports;
    private final Map<Long, String> held;
    private int sinceKept;

    FillIndex(PassageIndex index, Transactions transactions, IndexedReports reports) {
        this.index = index;
        this.transactions = transactions;
        this.reports = reports;
        this.held = index.stamp().map(FillIndex::marks).orElseGet(TreeMap::new);
    }

    /**
     * Goes on until everything is in step, or until it is told to stop.
     *
     * @param progress is told whenever searches see more
     */
    void fill(List<Standing> open, BooleanSupplier goOn, Consumer<Progress> progress) {
        progress.accept(progress(open));
        Set<Long> gone = new HashSet<>(held.keySet());
        open.forEach(report -> gone.remove(report.id()));
        for (long report : gone) {
            index.remove(String.valueOf(report));
            held.remove(report);
            sinceKept++;
        }
        if (!gone.isEmpty()) {
            index.show();
        }
        int unseen = 0;
        for (Standing report : open) {
            if (!goOn.getAsBoolean()) {
                break;
            }
            if (!report.mark().equals(held.get(report.id()))) {
                index.put(String.valueOf(report.id()), transactions.atWork(() -> reports.passages(report.id())));
                held.put(report.id(), report.mark());
                sinceKept++;
                unseen++;
            }
            if (unseen == SHOWN_TOGETHER) {
                index.show();
                progress.accept(progress(open));
                unseen = 0;
            }
            if (sinceKept >= KEPT_TOGETHER) {
                keep();
            }
        }
        if (sinceKept > 0) {
            keep();
        }
        progress.accept(progress(open));
    }

    private void keep() {
        index.keep(stamp());
        sinceKept = 0;
    }

    /** A report that was changed since counts: searches find it as it was. */
    private Progress progress(List<Standing> open) {
        return new Progress(
                open.size(),
                (int) open.stream()
                        .filter(report -> held.containsKey(report.id()))
                        .count(),
                (int) open.stream().filter(Standing::meant).count());
    }

    private String stamp() {
        return held.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<Long, String> marks(String stamp) {
        Map<Long, String> marks = new TreeMap<>();
        stamp.lines().forEach(line -> {
            int space = line.indexOf(' ');
            marks.put(Long.valueOf(line.substring(0, space)), line.substring(space + 1));
        });
        return marks;
    }
}
