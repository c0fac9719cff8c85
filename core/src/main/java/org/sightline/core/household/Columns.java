package org.sightline.core.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Where in its row each person stands: next to a partner, as near below the parents as there is room. */
final class Columns {

    /** A person takes two columns, so that another can stand half way. */
    private static final int WIDTH = 2;

    private final List<Member> members;
    private final List<Tie> ties;
    private final Map<Long, Integer> generation;
    private final Map<Long, Integer> columns = new HashMap<>();

    Columns(List<Member> members, List<Tie> ties, Map<Long, Integer> generation) {
        this.members = members;
        this.ties = ties;
        this.generation = generation;
    }

    Map<Long, Integer> all() {
        int last = generation.values().stream().mapToInt(row -> row).max().orElse(-1);
        for (int row = 0; row <= last; row++) {
            place(inOrder(row));
        }
        return columns;
    }

    private List<Long> inOrder(int row) {
        List<Long> waiting = members.stream()
                .map(Member::id)
                .filter(id -> generation.getOrDefault(id, 0) == row)
                .sorted(Comparator.comparingDouble(id -> wished(id).orElse(Double.MAX_VALUE)))
                .toList();
        Set<Long> order = new LinkedHashSet<>();
        waiting.forEach(id -> {
            if (!order.contains(id)) {
                walk(end(id, waiting), waiting, order);
            }
        });
        return List.copyOf(order);
    }

    /** Of a chain of partners, the end at which to begin, so that nobody in two unions stands outside one of them. */
    private long end(long id, List<Long> row) {
        Set<Long> chain = new LinkedHashSet<>();
        walk(id, row, chain);
        return chain.stream()
                .filter(each -> beside(each, row).size() == 1)
                .findFirst()
                .orElse(id);
    }

    private void walk(long id, List<Long> row, Set<Long> order) {
        if (order.add(id)) {
            beside(id, row).forEach(partner -> walk(partner, row, order));
        }
    }

    /** Partners, and the other parents of the same children. */
    private List<Long> beside(long id, List<Long> row) {
        Set<Long> beside = new LinkedHashSet<>();
        for (Tie tie : ties) {
            if (tie.isOf(Sort.Bond.PARTNER) && (tie.from() == id || tie.to() == id)) {
                beside.add(tie.from() == id ? tie.to() : tie.from());
            }
            if (tie.isOf(Sort.Bond.PARENT) && tie.from() == id) {
                beside.addAll(Parents.of(tie.to(), ties));
            }
        }
        beside.remove(id);
        beside.retainAll(row);
        return List.copyOf(beside);
    }

    private OptionalDouble wished(long id) {
        return Parents.of(id, ties).stream()
                .filter(columns::containsKey)
                .mapToInt(parent -> columns.getOrDefault(parent, 0))
                .average();
    }

    private void place(List<Long> row) {
        int free = 0;
        List<Long> together = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            together.add(row.get(i));
            boolean more = i + 1 < row.size() && wished(row.get(i)).equals(wished(row.get(i + 1)));
            if (!more) {
                free = place(together, free);
                together.clear();
            }
        }
    }

    /** Brothers and sisters stand centred below their parents. */
    private int place(List<Long> siblings, int free) {
        int half = (siblings.size() - 1) * WIDTH / 2;
        int wish = (int) Math.round(wished(siblings.getFirst()).orElse(free + half)) - half;
        int column = Math.max(free, wish);
        for (long id : siblings) {
            columns.put(id, column);
            column += WIDTH;
        }
        return column;
    }
}
