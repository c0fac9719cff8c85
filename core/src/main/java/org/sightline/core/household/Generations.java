package org.sightline.core.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who belongs to which generation. Partners, siblings and the parents of one child share one; a child stands one below its
 * parents. Where records contradict each other, the tie that was recorded first holds and the later one is left out, so
 * that no circle of parents can ever hold it up.
 */
final class Generations {

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final int[] sameAs;
    private final List<Step> steps = new ArrayList<>();
    private final List<Tie> contradicted = new ArrayList<>();

    /** From one level of people to a lower one. */
    private record Step(int from, int to, int by) {}

    Generations(List<Member> members, List<Tie> ties) {
        members.forEach(member -> numbers.put(member.id(), numbers.size()));
        sameAs = new int[members.size()];
        Arrays.setAll(sameAs, i -> i);
        ties.stream().filter(tie -> tie.isOf(Sort.Bond.PARENT)).forEach(tie -> below(tie, 1));
        ties.stream().filter(tie -> tie.isOf(Sort.Bond.GRANDPARENT)).forEach(tie -> below(tie, 2));
        ties.stream()
                .filter(tie -> tie.isOf(Sort.Bond.PARTNER) || tie.isOf(Sort.Bond.SIBLING))
                .forEach(this::level);
        coParents(ties);
    }

    /** Parent ties, partnerships and others that contradict what was recorded before them. */
    List<Tie> contradicted() {
        return contradicted;
    }

    /** The generation of each member, by number of person. */
    Map<Long, Integer> all() {
        int[] generation = new int[sameAs.length];
        for (int round = 0; round < sameAs.length; round++) {
            for (Step step : steps) {
                int to = level(step.to());
                generation[to] = Math.max(generation[to], generation[level(step.from())] + step.by());
            }
        }
        raise(generation);
        Map<Long, Integer> all = new HashMap<>();
        int[] used = numbers.values().stream()
                .mapToInt(i -> generation[level(i)])
                .sorted()
                .distinct()
                .toArray();
        numbers.forEach((id, i) -> all.put(id, Arrays.binarySearch(used, generation[level(i)])));
        return all;
    }

    /** Whoever has nobody above stands right above their own children, not at the top. */
    private void raise(int[] generation) {
        for (int round = 0; round < sameAs.length; round++) {
            int[] room = new int[sameAs.length];
            Arrays.fill(room, Integer.MAX_VALUE);
            for (Step step : steps) {
                int from = level(step.from());
                room[from] = Math.min(room[from], generation[level(step.to())] - step.by());
            }
            for (int i = 0; i < room.length; i++) {
                if (room[i] != Integer.MAX_VALUE) {
                    generation[i] = Math.max(generation[i], room[i]);
                }
            }
        }
    }

    private void below(Tie tie, int by) {
        int from = number(tie.from());
        int to = number(tie.to());
        if (level(from) == level(to) || leads(level(to), level(from))) {
            contradicted.add(tie);
        } else {
            steps.add(new Step(from, to, by));
        }
    }

    private void level(Tie tie) {
        if (!join(number(tie.from()), number(tie.to()))) {
            contradicted.add(tie);
        }
    }

    private void coParents(List<Tie> ties) {
        Map<Long, Long> firstParent = new HashMap<>();
        for (Tie tie : ties) {
            if (tie.isOf(Sort.Bond.PARENT) && !contradicted.contains(tie)) {
                Long other = firstParent.putIfAbsent(tie.to(), tie.from());
                if (other != null) {
                    join(number(other), number(tie.from()));
                }
            }
        }
    }

    /** Puts two on one level, unless one stands below the other already. */
    private boolean join(int one, int other) {
        int a = level(one);
        int b = level(other);
        if (a == b) {
            return true;
        }
        if (leads(a, b) || leads(b, a)) {
            return false;
        }
        sameAs[b] = a;
        return true;
    }

    private boolean leads(int from, int to) {
        boolean[] seen = new boolean[sameAs.length];
        List<Integer> waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            int at = waiting.removeLast();
            if (at == to) {
                return true;
            }
            if (!seen[at]) {
                seen[at] = true;
                steps.stream().filter(step -> level(step.from()) == at).forEach(step -> waiting.add(level(step.to())));
            }
        }
        return false;
    }

    private int level(int number) {
        int at = number;
        while (sameAs[at] != at) {
            at = sameAs[at];
        }
        return at;
    }

    private int number(long id) {
        return numbers.getOrDefault(id, 0);
    }
}
