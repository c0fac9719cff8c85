package org.sightline.bench.registers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes each register as a CSV file, and beside them {@code truth.csv}: who every record is of. */
final class RegisterFiles implements TakeRecord, Closeable {

    private final Preset preset;
    private final List<CsvWriter> registers = new ArrayList<>();
    private final CsvWriter truth;
    private final int[] counts;

    RegisterFiles(Path folder, Preset preset) throws IOException {
        this.preset = preset;
        Files.createDirectories(folder);
        counts = new int[preset.registers().size()];
        for (Register register : preset.registers()) {
            CsvWriter file = CsvWriter.builder().build(folder.resolve(register.name() + ".csv"));
            file.writeRecord(MakeRegisters.COLUMNS);
            registers.add(file);
        }
        truth = CsvWriter.builder().build(folder.resolve("truth.csv"));
        truth.writeRecord("register", "id", "person", "household", "twin_of");
    }

    @Override
    public void accept(int register, String[] values, Truth of) {
        registers.get(register).writeRecord(values);
        truth.writeRecord(
                preset.registers().get(register).name(),
                values[0],
                Integer.toString(of.person()),
                Integer.toString(of.household()),
                of.bornWithOthers() ? Integer.toString(of.birth()) : "");
        counts[register]++;
    }

    String counted() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(preset.registers().get(i).name())
                    .append(' ')
                    .append(counts[i]);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter register : registers) {
            register.close();
        }
        truth.close();
    }
}
