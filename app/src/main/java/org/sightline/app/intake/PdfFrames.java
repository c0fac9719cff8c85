package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the grids among the lines of a page: lines that meet belong together. */
final class PdfFrames {

    /** Lines closer than this, side by side, are the two halves of one border. */
    private static final float ONE_BORDER = 1.5f;

    private final List<PdfRule> rules;
    private final int[] group;

    private PdfFrames(List<PdfRule> rules) {
        this.rules = rules;
        this.group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /** The grids of at least two columns. */
    static List<PdfFrame> among(List<PdfRule> lines) {
        List<PdfRule> rules = new ArrayList<>(joined(lines, PdfRule::horizontal));
        int firstDown = rules.size();
        rules.addAll(joined(lines, Predicate.not(PdfRule::horizontal)));
        return new PdfFrames(rules).frames(firstDown);
    }

    private List<PdfFrame> frames(int firstDown) {
        for (int across = 0; across < firstDown; across++) {
            for (int down = firstDown; down < rules.size(); down++) {
                if (rules.get(across).meets(rules.get(down))) {
                    group[root(across)] = root(down);
                }
            }
        }
        Map<Integer, List<PdfRule>> groups = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(i), g -> new ArrayList<>()).add(rules.get(i));
        }
        List<PdfFrame> frames = new ArrayList<>();
        for (List<PdfRule> members : groups.values()) {
            List<PdfRule> across = members.stream().filter(PdfRule::horizontal).toList();
            List<PdfRule> down =
                    members.stream().filter(rule -> !rule.horizontal()).toList();
            if (!across.isEmpty() && !down.isEmpty()) {
                frames.add(PdfFrame.of(across, down));
            }
        }
        return frames.stream()
                .filter(frame -> frame.columns() >= 2 && frame.rows() >= 1)
                .sorted(Comparator.comparing(frame -> frame.ys().getFirst()))
                .toList();
    }

    private int root(int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** Borders drawn cell by cell, as one line each. */
    private static List<PdfRule> joined(List<PdfRule> lines, Predicate<PdfRule> direction) {
        List<PdfRule> sorted = lines.stream()
                .filter(direction)
                .sorted(Comparator.comparingDouble(PdfRule::at))
                .toList();
        List<PdfRule> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > ONE_BORDER) {
                joinAlong(sorted.subList(start, i), joined);
                start = i;
            }
        }
        return joined;
    }

    private static void joinAlong(List<PdfRule> border, List<PdfRule> joined) {
        int first = joined.size();
        border.stream().sorted(Comparator.comparingDouble(PdfRule::from)).forEach(rule -> {
            PdfRule last = joined.size() > first ? joined.getLast() : null;
            if (last != null && rule.from() <= last.to() + PdfRule.SLACK) {
                joined.set(
                        joined.size() - 1,
                        new PdfRule(last.horizontal(), last.at(), last.from(), Math.max(last.to(), rule.to())));
            } else {
                joined.add(rule);
            }
        });
    }
}
