package org.sightline.app.registers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.sightline.app.registers.ReportPage.Row;
import org.sightline.core.registers.GroupShares;
import org.sightline.core.registers.Outcomes;

/** Whom the result may fail: by each group that a column tells, and by register. */
final class GroupTables {

    /** More groups than this are no groups but somebody's names. */
    private static final int MOST = 60;

    private final Outcome outcome;
    private final Outcomes outcomes;
    private final BitSet partnered = new BitSet();
    private final BitSet together = new BitSet();

    GroupTables(Outcome outcome) {
        this.outcome = outcome;
        this.outcomes = Outcomes.of(
                outcome.people(), outcome.matched().edges(), outcome.plan().askAt(), outcome::isHeldApart);
        findPartners();
    }

    List<ReportPage.Group> tables() {
        List<ReportPage.Group> tables = new ArrayList<>();
        if (outcome.packed().names().size() > 1) {
            List<String> names = new ArrayList<>();
            names.add("");
            names.addAll(outcome.packed().names());
            tables.add(
                    table("register", names, record -> outcome.packed().rows().register(record) + 1));
        }
        for (Labels group : outcome.packed().beside().groups()) {
            if (group.areAnyRecorded() && group.words().size() <= MOST) {
                tables.add(table(group.name(), group.words(), group::of));
            }
        }
        return tables;
    }

    boolean knowsTruth() {
        return !partnered.isEmpty();
    }

    private ReportPage.Group table(String name, List<String> words, IntUnaryOperator group) {
        List<GroupShares.Share> shares =
                GroupShares.of(words, group, outcome.packed().size(), outcomes, partnered, together);
        return new ReportPage.Group(
                name,
                shares.stream()
                        .map(share -> new Row(share.name(), cells(share)))
                        .toList());
    }

    private List<String> cells(GroupShares.Share share) {
        List<String> cells = new ArrayList<>(List.of(
                Numbers.count(share.records()),
                Numbers.percent(share.linkedShare()),
                Numbers.percent(share.doubtfulShare())));
        if (knowsTruth()) {
            cells.add(share.truePairs() == 0 ? "" : Numbers.percent(share.missedShare()));
        }
        return cells;
    }

    /** Which records truly have another one, and which of them were put together with one of those. */
    private void findPartners() {
        if (outcome.packed().beside().truth().isEmpty()) {
            return;
        }
        IntUnaryOperator truth = outcome.truth();
        int[] people = outcome.people();
        Map<Integer, Integer> firstOfTruth = new HashMap<>();
        Map<Long, Integer> firstOfBoth = new HashMap<>();
        for (int record = 0; record < people.length; record++) {
            int who = truth.applyAsInt(record);
            if (who < 0) {
                continue;
            }
            mark(partnered, firstOfTruth.putIfAbsent(who, record), record);
            mark(together, firstOfBoth.putIfAbsent((long) people[record] << 32 | who, record), record);
        }
    }

    private static void mark(BitSet set, @org.jspecify.annotations.Nullable Integer first, int record) {
        if (first != null) {
            set.set(first);
            set.set(record);
        }
    }
}
