package org.sightline.app.intake;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Opens a ZIP that a stranger made: names are looked up and never used as paths, and what comes out is counted, whatever
 * its directory promises.
 *
 * <p>The limits are technical: deflate packs text 5 to 30 times and cannot pack anything more than 1,032 times.
 */
final class SafeZip implements Closeable {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 2L << 30;
    private static final int HIGHEST_RATIO = 100;

    /** Below this the ratio does not matter: small files of spaces are packed well and harm nobody. */
    private static final long HARMLESS_BYTES = 16L << 20;

    static {
        // the same limits for the parts that Apache POI unpacks by itself
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        ZipSecureFile.setMaxEntrySize(MOST_BYTES);
        ZipSecureFile.setMinInflateRatio(1.0 / HIGHEST_RATIO);
    }

    private final String file;
    private final long packed;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private SafeZip(Upload upload, ZipFile zip) throws Unreadable {
        this.file = upload.name();
        this.packed = Math.max(1, upload.size());
        this.zip = zip;
        if (zip.size() > MOST_ENTRIES) {
            throw bomb();
        }
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> entries.putIfAbsent(entry.getName(), entry));
    }

    /** @throws Unreadable where the file is cut short, damaged, or holds more than any office file does */
    static SafeZip open(Upload upload) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(upload.path().toFile());
        } catch (ZipException cutShort) {
            throw new Unreadable(
                    upload.name()
                            + " is incomplete or damaged: it cannot be unpacked. Copy it again from where it came from, or ask for it again.");
        }
        try {
            return new SafeZip(upload, zip);
        } catch (Unreadable refused) {
            zip.close();
            throw refused;
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** @throws Unreadable where the entry is missing, or later, while reading, where it unpacks to far too much */
    InputStream read(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new Unreadable(
                    file + " is damaged: its part " + name + " is missing. Save a fresh copy and try again.");
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void count(long bytes) throws Unreadable {
        unpacked += Math.max(0, bytes);
        if (unpacked > MOST_BYTES || (unpacked > HARMLESS_BYTES && unpacked / packed > HIGHEST_RATIO)) {
            throw bomb();
        }
    }

    private Unreadable bomb() {
        return new Unreadable(file
                + " unpacks to far more than an office file holds, as a file made to do harm does. It was not read."
                + " Ask the agency for a fresh copy.");
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }
    }
}
