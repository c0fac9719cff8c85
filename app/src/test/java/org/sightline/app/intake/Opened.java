package org.sightline.app.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sightline.core.entries.NotRead;
import org.sightline.core.intake.AgencyFile;
import org.sightline.core.intake.Grid;
import org.sightline.core.intake.GridCell;

/** A file that a test made, opened by one reader, seen as the words in it. */
record Opened(AgencyFile file) {

    static Opened by(Opens reader, Path path) throws IOException {
        Upload upload = new Upload(String.valueOf(path.getFileName()), path, Files.size(path), "");
        Parts parts = new Parts(upload);
        reader.open(upload, parts);
        return new Opened(parts.close());
    }

    /** Writes a ZIP of these texts, by their names. */
    static Path zip(Path path, Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }

    List<Grid> grids() {
        return file.grids();
    }

    List<List<String>> rows(int part) {
        return file.grids().get(part).rows().stream()
                .map(row -> row.cells().stream().map(GridCell::text).toList())
                .toList();
    }

    List<Integer> numbers(int part) {
        return file.grids().get(part).rows().stream().map(row -> row.number()).toList();
    }

    /** Every sentence about what could not be read. */
    String remarks() {
        return String.join("\n", file.notRead().stream().map(NotRead::why).toList());
    }
}
