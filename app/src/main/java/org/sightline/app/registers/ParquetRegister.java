package org.sightline.app.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.sightline.app.intake.StreamTable;

/** A register in Parquet: one file, or a folder of parts as Spark writes them, read in the order of their names. */
record ParquetRegister(
        String name, Path place, List<Path> files, List<String> headings, List<List<String>> sample, long rowsExpected)
        implements Register {

    /** @throws IOException where a file is not whole */
    static ParquetRegister open(String name, Path place, List<Path> files) throws IOException {
        List<String> headings;
        try (ParquetFileReader reader = reader(files.getFirst())) {
            headings = reader.getFileMetaData().getSchema().getFields().stream()
                    .filter(Type::isPrimitive)
                    .map(Type::getName)
                    .toList();
        }
        long rows = 0;
        for (Path file : files) {
            try (ParquetFileReader reader = reader(file)) {
                rows += reader.getRecordCount();
            }
        }
        ParquetRegister register = new ParquetRegister(name, place, files, headings, List.of(), rows);
        List<List<String>> sample = new ArrayList<>();
        register.read(IntStream.range(0, headings.size()).toArray(), (number, cells, width) -> {
            sample.add(List.of(cells));
            return sample.size() < CsvRegister.SAMPLE;
        });
        return new ParquetRegister(name, place, files, headings, List.copyOf(sample), rows);
    }

    @Override
    public void read(int[] wanted, StreamTable.Takes taker) throws IOException {
        long number = 0;
        for (Path file : files) {
            number = read(file, wanted, number, taker);
            if (number < 0) {
                return;
            }
        }
    }

    /** @return the number of the last row, or -1 where no more are wanted */
    private long read(Path file, int[] wanted, long before, StreamTable.Takes taker) throws IOException {
        long number = before;
        try (ParquetFileReader reader = reader(file)) {
            MessageType whole = reader.getFileMetaData().getSchema();
            List<Type> types = Arrays.stream(wanted)
                    .mapToObj(headings::get)
                    .map(heading -> whole.containsField(heading) ? whole.getType(heading) : null)
                    .toList();
            MessageType projected = new MessageType(
                    whole.getName(), types.stream().filter(type -> type != null).toList());
            reader.setRequestedSchema(projected);
            String[] cells = new String[wanted.length];
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                CellsOfColumn[] columns = columns(
                        group, types, projected, reader.getFileMetaData().getCreatedBy());
                for (long row = 0; row < group.getRowCount(); row++) {
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = columns[i].next();
                    }
                    if (!taker.row(++number, cells, headings.size())) {
                        return -1;
                    }
                }
            }
        }
        return number;
    }

    private static CellsOfColumn[] columns(
            PageReadStore group, List<Type> types, MessageType schema, String createdBy) {
        ColumnReadStoreImpl store = new ColumnReadStoreImpl(group, new IgnoreGroups(), schema, createdBy);
        return types.stream()
                .map(type -> {
                    if (type == null) {
                        return CellsOfColumn.NONE;
                    }
                    ColumnReader column =
                            store.getColumnReader(schema.getColumnDescription(new String[] {type.getName()}));
                    return new CellsOfColumn(column, CellsOfColumn.text(type.asPrimitiveType()));
                })
                .toArray(CellsOfColumn[]::new);
    }

    private static ParquetFileReader reader(Path file) throws IOException {
        return ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    }

    @Override
    public Optional<String> remark() {
        return Optional.empty();
    }
}
