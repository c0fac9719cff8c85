package org.sightline.app.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A file that a browser fetches beside a page, compressed once and for all. */
public final class Asset {

    private final String type;
    private final byte[] bytes;
    private final byte[] compressed;

    Asset(String type, String text) {
        this.type = type;
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        this.compressed = compress(bytes);
    }

    /** Of its content, for the browser. */
    public String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The same with gzip. */
    public byte[] compressed() {
        return compressed.clone();
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
