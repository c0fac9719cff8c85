package org.sightline.app.operations;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.sightline.app.database.OwnerOnly;
import org.sightline.app.record.RecordJson;

/**
 * Writes all that a database holds into one file, as it was at one moment, while people go on working. What stands under
 * the file's name is whole and was read back.
 */
final class WriteBackup {

    static final String MANIFEST = "manifest.json";

    private WriteBackup() {}

    static Manifest of(DataSource source, Path file, Instant now) throws IOException, SQLException, NoBackup {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        try {
            Manifest written = write(source, unfinished, now);
            try (ReadBackup readBack = ReadBackup.open(unfinished)) {
                readBack.check();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Manifest write(DataSource source, Path file, Instant now) throws IOException, SQLException {
        try (FileChannel channel = OwnerOnly.open(file);
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
                Connection connection = source.getConnection()) {
            zip.setLevel(Deflater.BEST_SPEED);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            AllRows.show(connection);
            Manifest manifest = write(connection, zip, now);
            connection.rollback();
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(RecordJson.write(manifest).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    private static Manifest write(Connection connection, ZipOutputStream zip, Instant now)
            throws IOException, SQLException {
        Catalogue catalogue = new Catalogue(connection);
        List<Manifest.Table> tables = new ArrayList<>();
        for (Catalogue.Table table : catalogue.tables()) {
            MessageDigest digest = ReadBackup.sha256();
            zip.putNextEntry(new ZipEntry(new Manifest.Table(table.name(), List.of(), 0, "").file()));
            OutputStream out = new DigestOutputStream(zip, digest);
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), out);
            zip.closeEntry();
            tables.add(new Manifest.Table(
                    table.name(), table.columns(), rows, HexFormat.of().formatHex(digest.digest())));
        }
        return new Manifest(Manifest.FORMAT, now.toString(), catalogue.schema(), tables, catalogue.sequences());
    }
}
