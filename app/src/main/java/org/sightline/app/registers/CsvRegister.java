package org.sightline.app.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.app.intake.StreamTable;

/** A register in a text table, whose first row holds the headings. */
record CsvRegister(String name, StreamTable table, List<String> headings, List<List<String>> sample, long rowsExpected)
        implements Register {

    /** So many rows show what a column holds. */
    static final int SAMPLE = 2_000;

    static CsvRegister open(String name, Path file) throws IOException {
        StreamTable table = StreamTable.of(file);
        List<List<String>> rows = new ArrayList<>();
        table.read(null, (number, cells, width) -> {
            rows.add(List.of(cells));
            return rows.size() <= SAMPLE;
        });
        if (rows.isEmpty()) {
            return new CsvRegister(name, table, List.of(), List.of(), 0);
        }
        long letters = rows.stream()
                .flatMap(List::stream)
                .mapToLong(cell -> cell.length() + 1)
                .sum();
        long expected = rows.size() <= SAMPLE ? rows.size() : Files.size(file) * rows.size() / letters;
        return new CsvRegister(name, table, rows.getFirst(), List.copyOf(rows.subList(1, rows.size())), expected);
    }

    @Override
    public void read(int[] wanted, StreamTable.Takes taker) throws IOException {
        boolean[] headingsPassed = {false};
        table.read(wanted, (number, cells, width) -> {
            if (!headingsPassed[0]) {
                headingsPassed[0] = true;
                return true;
            }
            return taker.row(number, cells, width);
        });
    }

    @Override
    public Optional<String> remark() {
        return table.remark();
    }
}
