package org.sightline.app.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sightline.app.chronology.WriteChronology;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Content;
import org.sightline.app.questions.WriteQuestions;

/** Writes a document as a stream, by the writers that the command line uses. */
final class WriteTakeaway {

    private WriteTakeaway() {}

    static void to(OutputStream out, Takeaway document, CaseIndex index) throws IOException {
        Map<String, Content> all = new LinkedHashMap<>(WriteChronology.documents(index));
        all.putAll(WriteQuestions.documents(index));
        switch (document) {
            case WORD -> one(all, "chronology.docx", out);
            case EXCEL -> one(all, "chronology.xlsx", out);
            case CHRONOLOGY_JSON -> one(all, "chronology.json", out);
            case QUESTIONS_JSON -> one(all, "questions.json", out);
            case WEB -> pages(all, index, out);
        }
    }

    private static void one(Map<String, Content> all, String name, OutputStream out) throws IOException {
        Objects.requireNonNull(all.get(name)).writeTo(out);
    }

    private static void pages(Map<String, Content> all, CaseIndex index, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Content> document : all.entrySet()) {
                if (document.getKey().endsWith(".html")) {
                    ZipEntry entry = new ZipEntry(document.getKey());
                    entry.setTimeLocal(LocalDateTime.of(index.review().asAt(), LocalTime.MIDNIGHT));
                    zip.putNextEntry(entry);
                    document.getValue().writeTo(new LeftOpen(zip));
                    zip.closeEntry();
                }
            }
        }
    }

    /** A page may close what it is given; the next page goes into the same file. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
