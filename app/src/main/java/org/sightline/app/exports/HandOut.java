package org.sightline.app.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.sightline.app.documents.CaseIndex;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes a document as the answer to whoever asked for it. */
final class HandOut {

    /** A large case is held in memory while it is written, so that only so many are at once. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private static final int LONGEST_NAME = 60;

    private HandOut() {}

    /**
     * @param made what goes into it, through the one door to the case; empty where there is nothing
     * @return whether there was something
     */
    static boolean to(
            HttpServletResponse response, Takeaway document, long caseNumber, Supplier<Optional<CaseIndex>> made)
            throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            Optional<CaseIndex> index = made.get();
            if (index.isPresent()) {
                write(response, document, caseNumber, index.get());
            }
            return index.isPresent();
        } finally {
            AT_ONCE.release();
        }
    }

    private static void write(HttpServletResponse response, Takeaway document, long caseNumber, CaseIndex index)
            throws IOException {
        response.setContentType(document.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(index, document, caseNumber))
                        .build()
                        .toString());
        WriteTakeaway.to(response.getOutputStream(), document, index);
    }

    /** From the title only what every file system and every mail program takes. */
    private static String fileName(CaseIndex index, Takeaway document, long caseNumber) {
        String title = index.review()
                .chronology()
                .title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String named =
                title.isEmpty() ? "case-" + caseNumber : title.substring(0, Math.min(title.length(), LONGEST_NAME));
        return named + "-" + document.holds() + "-" + index.review().asAt() + "." + document.ending();
    }
}
