package org.sightline.app.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
        OutputStream buffered = new BufferedOutputStream(out);
        while (lines.hasNext()) {
            write(LineFields.json(lines.next()), buffered);
        }
        write(LineFields.json(closing), buffered);
        buffered.flush();
    }

    private static void write(String json, OutputStream out) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
