package org.sightline.app.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sightline.app.record.RecordJson;
import tools.jackson.core.JacksonException;

/** A backup's file, opened to be read. */
final class ReadBackup implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private ReadBackup(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    static ReadBackup open(Path file) throws IOException, NoBackup {
        if (!Files.isRegularFile(file)) {
            throw new NoBackup("There is no file " + file + ". Give the backup that is to be restored.");
        }
        ZipFile zip = zip(file);
        try {
            return new ReadBackup(file, zip, manifest(file, zip));
        } catch (IOException | NoBackup | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    private static ZipFile zip(Path file) throws IOException, NoBackup {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new NoBackup("The file " + file
                    + " is no backup of Sightline's, or its end is missing. Nothing was restored; use another backup.");
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException, NoBackup {
        ZipEntry entry = zip.getEntry(WriteBackup.MANIFEST);
        if (entry == null) {
            throw new NoBackup("The file " + file + " is no backup of Sightline's. Nothing was restored.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = RecordJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Manifest.class);
            if (manifest.format() > Manifest.FORMAT) {
                throw new NoBackup("The backup " + file
                        + " was written by a newer Sightline. Restore it with that one, or a later one.");
            }
            return manifest;
        } catch (JacksonException | ZipException broken) {
            throw damaged(file, WriteBackup.MANIFEST);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The rows of a table as they were copied; closing it is enough. */
    InputStream rows(Manifest.Table table) throws IOException, NoBackup {
        ZipEntry entry = zip.getEntry(table.file());
        if (entry == null) {
            throw damaged(file, table.name());
        }
        return zip.getInputStream(entry);
    }

    /** Reads it to its end, and holds every table against what the manifest says of it. */
    void check() throws IOException, NoBackup {
        for (Manifest.Table table : manifest.tables()) {
            MessageDigest digest = sha256();
            long rows = 0;
            try (InputStream in = new DigestInputStream(rows(table), digest)) {
                byte[] some = new byte[1 << 16];
                for (int read = in.read(some); read >= 0; read = in.read(some)) {
                    for (int i = 0; i < read; i++) {
                        rows += some[i] == '\n' ? 1 : 0;
                    }
                }
            } catch (ZipException broken) {
                throw damaged(file, table.name());
            }
            if (rows != table.rows()
                    || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw damaged(file, table.name());
            }
        }
    }

    private static NoBackup damaged(Path file, String part) {
        return new NoBackup("The backup " + file + " is damaged: its part '" + part
                + "' is not what was written. Nothing was restored; use another backup.");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
