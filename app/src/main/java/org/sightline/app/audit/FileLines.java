package org.sightline.app.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stranger's file, one at a time; a line longer than any that Sightline writes is never held whole. */
final class FileLines {

    static final int LONGEST = 1 << 22;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    FileLines(InputStream in) {
        this.in = in;
    }

    /** One byte more than {@link #LONGEST} of a line that is too long; empty at the end of the file. */
    Optional<byte[]> next() throws IOException {
        if (at == end && !fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean more = true;
        while (more) {
            int stop = newline();
            line.write(buffer, at, Math.min(stop - at, LONGEST + 1 - line.size()));
            more = stop == end;
            at = more ? end : stop + 1;
            more = more && fill();
        }
        return Optional.of(line.toByteArray());
    }

    private int newline() {
        for (int i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
