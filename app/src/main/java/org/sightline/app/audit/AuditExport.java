package org.sightline.app.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.sightline.core.audit.Closing;
import org.sightline.core.audit.LinkedLine;

/** Writes a chain as lines of JSON in UTF-8: one for each audit line with its hash, and a last one that closes it. */
public final class AuditExport {

    private AuditExport() {}

    /**
     * @param lines in their order; never held all at once
     * @param closing as the store states it: were it counted here, an end that was cut off in the store would close neatly
     */
    public static void write(Iterator<LinkedLine> lines, Closing closing, OutputStream out) throws IOException {
        Writer writer = to(out);
        lines.forEachRemaining(writer::line);
        writer.close(closing);
    }

    /** The same a line at a time. */
    static Writer to(OutputStream out) {
        return new Writer(new BufferedOutputStream(out));
    }

    /** Takes the lines in their order, and then what closes them. */
    record Writer(OutputStream out) {

        void line(LinkedLine line) {
            try {
                put(LineFields.json(line));
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        void close(Closing closing) throws IOException {
            put(LineFields.json(closing));
            out.flush();
        }

        private void put(String json) throws IOException {
            out.write(json.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }
}
