package org.sightline.app.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.sightline.core.audit.Actor;
import org.sightline.core.audit.AuditLine;
import org.sightline.core.audit.Chain;
import org.sightline.core.audit.Closing;
import org.sightline.core.audit.Hash;
import org.sightline.core.audit.LinkedLine;

/** An export of a made-up audit, written as the product writes it. */
public final class MadeUpExport {

    private static final Instant MORNING = Instant.parse("2031-03-04T08:15:00.120Z");

    private Hash head = Chain.START;

    private MadeUpExport() {}

    /** The lines of the file, the closing one last. */
    public static List<String> lines(long count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(count, out);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** A file of as many lines as wanted, none of them held. */
    public static Path file(Path file, long count) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(count, out);
        }
        return file;
    }

    private static void write(long count, OutputStream out) throws IOException {
        Iterator<LinkedLine> lines = chain(count);
        AuditExport.write(lines, closing(count), out);
    }

    static Closing closing(long count) {
        MadeUpExport export = new MadeUpExport();
        LongStream.rangeClosed(1, count).forEach(export::next);
        return new Closing(count, export.head);
    }

    static Iterator<LinkedLine> chain(long count) {
        MadeUpExport export = new MadeUpExport();
        return LongStream.rangeClosed(1, count).mapToObj(export::next).iterator();
    }

    private LinkedLine next(long number) {
        AuditLine line = new AuditLine(
                number,
                MORNING.plusMillis(number * 137),
                new Actor("Ines \u00d6der", number % 3 == 0 ? "manager" : "practitioner"),
                number % 5 == 0 ? Optional.empty() : Optional.of(number % 11),
                "see the chronology",
                "page \"" + number + "\"",
                number % 4 == 0 ? "a visit is due,\nand nobody answers / \u2028 \ud83d\ude00" : "",
                "allowed");
        LinkedLine linked = new LinkedLine(line, Chain.link(head, line));
        head = linked.link().hash();
        return linked;
    }
}
