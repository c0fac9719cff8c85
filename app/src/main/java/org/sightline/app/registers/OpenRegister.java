package org.sightline.app.registers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Opens a register, whatever it is called: Parquet by its first bytes, a text table otherwise. */
final class OpenRegister {

    private static final String PARQUET = "PAR1";

    private OpenRegister() {}

    /** @throws Refused where it can not be opened */
    static Register of(Path file) throws Refused {
        if (!Files.exists(file)) {
            throw new Refused("There is no file " + file + ". Check its name and folder.");
        }
        try {
            Register register = Files.isDirectory(file) ? parts(file) : one(file);
            if (register.headings().isEmpty()) {
                throw new Refused(file + " is empty: it has no row at all. Ask for it again, or leave it out.");
            }
            if (register.sample().isEmpty()) {
                throw new Refused(file + " has headings and no row below them. Ask for it again, or leave it out.");
            }
            return register;
        } catch (IOException | RuntimeException broken) {
            throw new Refused(sentence(file, broken));
        }
    }

    private static Register one(Path file) throws IOException, Refused {
        if (isParquet(file)) {
            return ParquetRegister.open(name(file), file, List.of(file));
        }
        if (file.toString().endsWith(".parquet")) {
            throw new Refused(
                    file
                            + " is no Parquet file, whatever its name: it does not begin with the letters PAR1. Export it again.");
        }
        return CsvRegister.open(name(file), file);
    }

    private static Register parts(Path folder) throws IOException, Refused {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> parts = files.filter(file -> file.toString().endsWith(".parquet"))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
            if (parts.isEmpty()) {
                throw new Refused(folder + " is a folder without any Parquet file in it. Name the register itself.");
            }
            return ParquetRegister.open(name(folder), folder, parts);
        }
    }

    private static boolean isParquet(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PARQUET.length()), StandardCharsets.ISO_8859_1).equals(PARQUET);
        }
    }

    /** "registers/school.2026.csv" is "school.2026". */
    private static String name(Path file) {
        String name = String.valueOf(file.toAbsolutePath().normalize().getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String sentence(Path file, Exception broken) {
        return switch (broken) {
            case java.nio.file.AccessDeniedException denied ->
                "You may not read " + file + ". Ask whoever owns it, or copy it to where you may.";
            case IOException why
            when why.getClass().getName().startsWith("org.sightline") -> String.valueOf(why.getMessage());
            default ->
                file
                        + " can not be read to its end: it is incomplete or damaged. Copy it again from where it came from.";
        };
    }
}
