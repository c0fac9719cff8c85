package org.sightline.app.registers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sightline.core.registers.Layout.Pick;
import org.sightline.core.registers.RegisterColumns;
import org.sightline.core.registers.RegisterColumns.Named;
import org.sightline.core.registers.TakeValues;

/** Picks from a row of one register what is matched and what stands beside it, reading no other column. */
final class PickCells {

    private final TakeValues take;
    private final int[] wanted;
    private final int[] slots;
    private final int id;
    private final int truth;
    private final int[] groups;

    PickCells(RegisterColumns columns, List<Pick> picks, List<String> groupNames, Set<String> particles) {
        List<Optional<Integer>> groupColumns = groupNames.stream()
                .map(name -> columns.groups().stream()
                        .filter(group -> RegisterColumns.groupName(group).equals(name))
                        .findFirst()
                        .map(Named::at))
                .toList();
        Optional<Integer> idColumn = columns.id().map(Named::at);
        Optional<Integer> truthColumn = columns.truth().map(Named::at);
        this.take = new TakeValues(picks, particles);
        this.wanted = Stream.of(
                        picks.stream().map(Pick::column), groupColumns.stream(), Stream.of(idColumn, truthColumn))
                .flatMap(all -> all)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
        this.slots = slots(wanted);
        this.id = idColumn.orElse(-1);
        this.truth = truthColumn.orElse(-1);
        this.groups =
                groupColumns.stream().mapToInt(column -> column.orElse(-1)).toArray();
    }

    /** For each column where among the wanted cells it stands. */
    private static int[] slots(int[] wanted) {
        int[] slots = new int[Arrays.stream(wanted).max().orElse(-1) + 1];
        IntStream.range(0, wanted.length).forEach(slot -> slots[wanted[slot]] = slot);
        return slots;
    }

    int[] wanted() {
        return wanted;
    }

    /** What is matched, a value for each column of the schema. */
    String[] values(String[] cells) {
        return take.of(column -> cells[slots[column]]);
    }

    void into(Batch batch, long row, String[] cells) {
        String[] group = new String[groups.length];
        for (int i = 0; i < groups.length; i++) {
            group[i] = recorded(cells, groups[i]);
        }
        int line = (int) Math.min(row, Integer.MAX_VALUE);
        String called = id < 0 ? String.valueOf(line) : cells[slots[id]];
        batch.add(line, values(cells), called, recorded(cells, truth), group);
    }

    private String recorded(String[] cells, int column) {
        return column < 0 ? "" : TakeValues.recorded(cells[slots[column]]);
    }
}
