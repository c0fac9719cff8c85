package org.sightline.app.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.Verdict;
import org.sightline.core.audit.VerifyChain;

/** Checks an export without the database that it came from, a line at a time, however long it is. */
final class CheckExport {

    private final VerifyChain chain;
    private boolean isAnExport;

    private CheckExport(Optional<Hash> noted) {
        this.chain = new VerifyChain(noted);
    }

    /**
     * What became of the chain; empty where no line of the file has anything to do with an audit.
     *
     * @param noted a head that somebody noted elsewhere
     */
    static Optional<Verdict> of(InputStream in, Optional<Hash> noted) throws IOException {
        CheckExport check = new CheckExport(noted);
        FileLines lines = new FileLines(in);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            check.line(line.get());
        }
        Verdict verdict = check.chain.end();
        return check.isAnExport ? Optional.of(verdict) : Optional.empty();
    }

    private void line(byte[] line) {
        try {
            if (line.length > FileLines.LONGEST) {
                throw new NoAuditLine("it is longer than any that Sightline writes.");
            }
            Map<String, Object> fields = ReadFields.of(line);
            if (LineFields.areOfClosing(fields)) {
                chain.closing(LineFields.closing(fields));
            } else {
                chain.line(LineFields.line(fields));
            }
            isAnExport = true;
        } catch (NoAuditLine no) {
            chain.unreadable(no.why());
        }
    }
}
