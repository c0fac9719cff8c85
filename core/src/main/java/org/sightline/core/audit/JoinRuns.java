package org.sightline.core.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts a broken chain together again from its end, which is where the truth is: each line names the one before it by its
 * hash. What joins by number only, does not join, is left over or stands in another order is what was done to it.
 */
final class JoinRuns {

    private static final Comparator<Run> LONGEST = Comparator.comparingLong(Run::length);

    private final List<Run> left;
    private final Run closing;
    private final Deque<Run> joined = new ArrayDeque<>();
    private final List<Fault> faults = new ArrayList<>();

    private JoinRuns(List<Run> runs, Run closing) {
        this.left = new ArrayList<>(runs);
        this.closing = closing;
    }

    /** @param runs in the order of the file, the first of them with {@link Run#START} at its beginning */
    static List<Fault> faults(List<Run> runs, Run closing) {
        JoinRuns join = new JoinRuns(runs, closing);
        join.fromTheEnd();
        join.left.forEach(run -> join.faults.add(new Fault.PutIn(run.line(), run.last())));
        WrongPlaces.of(List.copyOf(join.joined))
                .forEach(run -> join.faults.add(new Fault.Moved(run.line(), run.last(), run.number())));
        return join.faults;
    }

    private void fromTheEnd() {
        Run next = closing;
        while (next.line() != Run.START.line()) {
            Run before = before(next);
            left.remove(before);
            next = join(before, next);
        }
    }

    /** What {@code next} hangs on, or else what must have stood there by its number, or what is nearest to that. */
    private Run before(Run next) {
        long due = next.number() - 1;
        return longest(run -> next.sure() && run.hash().equals(next.previous()))
                .or(() -> longest(run -> run.holds(due)))
                .or(() -> left.stream()
                        .filter(run -> run.lastNumber() < due)
                        .max(Comparator.comparingLong(Run::lastNumber)))
                .orElseThrow();
    }

    private Optional<Run> longest(Predicate<Run> which) {
        return left.stream().filter(which).max(LONGEST);
    }

    /** @return {@code before} as far as it belongs to the chain */
    private Run join(Run before, Run next) {
        long due = before.lastNumber() + 1;
        boolean linked = before.hash().equals(next.previous());
        Run kept = before;
        if (linked && next.number() != due) {
            faults.add(
                    next.equals(closing)
                            ? new Fault.CountDiffers(next.line(), next.number() - 1, due - 1)
                            : new Fault.Misnumbered(next.line(), next.number(), due));
        } else if (next.number() > due) {
            faults.add(new Fault.Missing(next.line(), due, next.number() - 1));
        } else if (next.number() < due) {
            kept = before.upTo(next.number() - 1);
            faults.add(new Fault.PutIn(kept.last() + 1, before.last()));
        } else if (!linked && next.sure()) {
            faults.add(notTheOne(before, next));
            kept = before.length() == 1 ? before.unsure() : before;
        }
        joined.addFirst(kept);
        return kept;
    }

    private Fault notTheOne(Run before, Run next) {
        if (next.equals(closing)) {
            return new Fault.HeadDiffers(next.line());
        }
        return before.last() == Run.START.last()
                ? new Fault.Loose(next.line())
                : new Fault.Exchanged(before.last(), before.lastNumber());
    }
}
