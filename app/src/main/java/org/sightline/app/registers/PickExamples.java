package org.sightline.app.registers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.sightline.app.names.LexiconFile;
import org.sightline.core.matching.Matched;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.Weigh;

/** Picks pairs that show what was done: the least sure of those linked, those held apart as twins, those left open. */
final class PickExamples {

    private static final int EACH = 4;

    private PickExamples() {}

    /** How many pairs of each kind there are, with examples. */
    record Found(long linked, long heldApart, long open, List<ReportPage.Examples> examples) {}

    static Found of(Outcome outcome) throws IOException {
        Matched matched = outcome.matched();
        Kind linked = new Kind(Weigh.weightOf(outcome.plan().linkAt()));
        Kind heldApart = new Kind(20);
        Kind open = new Kind(0);
        Edges edges = matched.edges();
        for (int edge = 0; edge < edges.size(); edge++) {
            int a = edges.a(edge);
            int b = edges.b(edge);
            if (matched.person(a) == matched.person(b)) {
                linked.take(edge, edges.weight(edge));
            } else if (outcome.isHeldApart(a, b)) {
                heldApart.take(edge, edges.weight(edge));
            } else {
                open.take(edge, edges.weight(edge));
            }
        }
        List<ReportPage.Examples> examples = new ArrayList<>();
        BitSet records = new BitSet();
        for (Kind kind : List.of(linked, heldApart, open)) {
            kind.edges().forEach(edge -> {
                records.set(edges.a(edge));
                records.set(edges.b(edge));
            });
        }
        PairOnPage page = new PairOnPage(
                outcome,
                AsWritten.of(
                        records,
                        outcome.registers(),
                        outcome.layout(),
                        outcome.packed().firsts(),
                        LexiconFile.shipped().particles()));
        add(examples, "Linked", "The least sure of the pairs that were taken for one person.", linked, page, edges);
        add(
                examples,
                "Held apart",
                "What these have in common, twins have too, or one of them names nobody: no weight links them. Somebody who"
                        + " knows the family can.",
                heldApart,
                page,
                edges);
        add(examples, "Left open", "Pairs that a person should look at.", open, page, edges);
        return new Found(linked.count, heldApart.count, open.count, examples);
    }

    private static void add(
            List<ReportPage.Examples> to, String title, String says, Kind kind, PairOnPage page, Edges edges) {
        if (kind.count > 0) {
            to.add(new ReportPage.Examples(
                    title,
                    says,
                    kind.edges().stream()
                            .map(edge -> page.of(edges.a(edge), edges.b(edge)))
                            .toList()));
        }
    }

    /** Pairs of one kind, and those whose weight lies nearest to a given one. */
    private static final class Kind {

        private final double near;
        private final PriorityQueue<Near> nearest = new PriorityQueue<>((one, other) -> {
            int further = Double.compare(other.apart(), one.apart());
            return further != 0 ? further : Integer.compare(other.edge(), one.edge());
        });
        private long count;

        private record Near(int edge, double apart) {}

        Kind(double near) {
            this.near = near;
        }

        void take(int edge, double weight) {
            count++;
            nearest.add(new Near(edge, Math.abs(weight - near)));
            if (nearest.size() > EACH) {
                nearest.poll();
            }
        }

        List<Integer> edges() {
            return nearest.stream().map(Near::edge).sorted().toList();
        }
    }
}
