package org.sightline.core.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Checks a chain line by line, as its file is read, and names what was done to it. It remembers where the chain breaks
 * and not the lines, so it needs no more memory for millions of them.
 *
 * <p>Without a head that was noted elsewhere it finds whatever was done by anybody who did not also make the chain again
 * from there to its end; with one, it finds everything that was done to what had been written by then (see {@link Chain}).
 */
public final class VerifyChain {

    /** Beyond so many, faults are counted and no longer told, and runs no longer put together. */
    static final int MOST = 1000;

    private final Optional<Hash> noted;
    private final List<Run> runs = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Run current = Run.START;
    private boolean afterAltered;
    private long untold;
    private long lastPlace;
    private OptionalLong notedAt = OptionalLong.empty();
    private @Nullable Run closing;

    /** @param noted the head as somebody noted it elsewhere; lines may have come since */
    public VerifyChain(Optional<Hash> noted) {
        this.noted = noted;
    }

    /** The next line of the file is this audit line. */
    public void line(LinkedLine linked) {
        lastPlace++;
        boolean fits = linked.fits();
        if (continues(linked, fits)) {
            current = current.and(linked);
        } else {
            keep(current);
            current = Run.of(lastPlace, linked, fits);
        }
        if (!fits) {
            tell(new Fault.Altered(lastPlace, current.lastNumber()));
        }
        afterAltered = !fits;
        if (noted.isPresent() && linked.link().hash().equals(noted.get())) {
            notedAt = OptionalLong.of(current.lastNumber());
        }
    }

    /** The next line of the file closes the chain. */
    public void closing(Closing closes) {
        lastPlace++;
        if (closing != null) {
            tell(new Fault.ClosedEarly(closing.line()));
        }
        closing = Run.of(lastPlace, closes, !afterAltered);
    }

    /** The next line of the file is neither. */
    public void unreadable(String why) {
        lastPlace++;
        tell(new Fault.Unreadable(lastPlace, why));
    }

    /** What came of it, once the file is read to its end. */
    public Verdict end() {
        keep(current);
        if (noted.isPresent() && notedAt.isEmpty()) {
            faults.add(new Fault.HeadNotFound(lastPlace, noted.get()));
        }
        faults.addAll(runs.size() > MOST ? loose() : JoinRuns.faults(runs, end(closing)));
        if (faults.isEmpty()) {
            return new Verdict.Whole(current.lastNumber(), current.hash(), notedAt);
        }
        faults.sort(Comparator.comparingLong(Fault::line));
        return new Verdict.Broken(faults, untold);
    }

    /** Of a line that was altered, whichever of number and link still tells is believed: it stands where it stood. */
    private boolean continues(LinkedLine linked, boolean fits) {
        boolean inNumber = linked.line().number() == current.lastNumber() + 1;
        boolean linkedOn = linked.link().previous().equals(current.hash()) || afterAltered;
        return lastPlace == current.last() + 1 && (fits ? inNumber && linkedOn : inNumber || linkedOn);
    }

    private Run end(@Nullable Run closes) {
        if (closes == null) {
            faults.add(new Fault.NotClosed(lastPlace));
            return Run.of(lastPlace + 1, new Closing(current.lastNumber(), current.hash()), true);
        }
        if (closes.line() < lastPlace) {
            faults.add(new Fault.ClosedEarly(closes.line()));
        }
        return closes;
    }

    private List<Fault> loose() {
        return runs.stream()
                .skip(1)
                .limit(MOST)
                .map(run -> (Fault) new Fault.Loose(run.line()))
                .toList();
    }

    private void keep(Run run) {
        if (runs.size() <= MOST) {
            runs.add(run);
        } else {
            untold++;
        }
    }

    private void tell(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        } else {
            untold++;
        }
    }
}
