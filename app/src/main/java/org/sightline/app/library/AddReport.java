package org.sightline.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sightline.app.database.Transactions;
import org.sightline.app.intake.OpenReport;
import org.sightline.app.intake.OpenedReport;
import org.sightline.core.library.CutPassages;
import org.sightline.core.library.Page;
import org.sightline.core.library.Passage;
import org.sightline.core.library.ReadReport;
import org.springframework.stereotype.Component;

/**
 * Adds a report to the library: opened, kept byte for byte, cut into passages and read, in one transaction. What was added stays
 * added, whatever happens to the next one.
 */
@Component
public final class AddReport {

    /** The size of the largest reports with pictures, many times over. */
    private static final long MOST_BYTES = 200L << 20;

    private final Transactions transactions;
    private final Reports reports;
    private final ReadLibrary readLibrary;
    private final InstantSource clock;

    AddReport(Transactions transactions, Reports reports, ReadLibrary readLibrary, InstantSource clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.readLibrary = readLibrary;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** It is in the library now; its notes say what of it can not be searched. */
    public record Added(Report report) implements Outcome {}

    /** These very bytes were there already, whatever the file was called then. */
    public record AlreadyThere(Report report) implements Outcome {}

    /** It was there already, and pages that waited for text recognition can be searched now. */
    public record ReadNow(Report report, int pages) implements Outcome {}

    /** It could not be added; the sentence says why and what to do. */
    public record Refused(String sentence) implements Outcome {}

    /**
     * How a report is to be added.
     *
     * @param name as the library calls its file
     * @param by the account of whoever adds it; nobody from the command line
     * @param ocr reads pages that are pictures, where there is something that can
     */
    public record Request(Path file, String name, Rights rights, Optional<Long> by, Optional<Ocr> ocr) {}

    public Outcome add(Request request) {
        try {
            if (Files.size(request.file()) > MOST_BYTES) {
                return new Refused(request.name() + " is larger than " + (MOST_BYTES >> 20)
                        + " MB. Save it with smaller pictures, or split it, and add that.");
            }
            byte[] bytes = Files.readAllBytes(request.file());
            String sha256 = sha256(bytes);
            Optional<Report> before = transactions.atWork(() -> reports.ofHash(sha256));
            return before.isPresent() ? again(before.get(), request) : opened(request, bytes, sha256);
        } catch (IOException locked) {
            return new Refused(
                    request.name() + " cannot be opened. Check that it is still there, that you may read it, and"
                            + " that no other program holds it.");
        }
    }

    private Outcome opened(Request request, byte[] bytes, String sha256) {
        return switch (OpenReport.open(request.file(), request.name())) {
            case OpenedReport.Refused(String sentence) -> new Refused(sentence);
            case OpenedReport.Opened(List<Page> pages, List<Integer> pictures, List<String> notes) ->
                keep(request, bytes, sha256, Read.of(pages, pictures, notes));
            case OpenedReport.NoText(int count, List<Integer> pictures, List<String> notes) ->
                keep(request, bytes, sha256, Read.of(Read.blank(count), pictures, notes));
        };
    }

    private Outcome keep(Request request, byte[] bytes, String sha256, Read read) {
        Read whole = request.ocr().map(ocr -> read.with(ocr, request.file())).orElse(read);
        Report.File file = new Report.File(
                request.name(), sha256, bytes.length, whole.pages().size());
        Instant now = clock.instant();
        Whole all = whole(whole);
        return transactions.atWork(() -> {
            Optional<Long> kept = reports.keep(file, bytes, request.rights(), request.by(), now);
            if (kept.isEmpty()) {
                return new AlreadyThere(reports.ofHash(sha256).orElseThrow());
            }
            put(kept.get(), all, read.waiting());
            return new Added(reports.of(kept.get()).orElseThrow());
        });
    }

    /** A report with all that is made from its pages, which takes its time and needs no transaction. */
    private record Whole(Read read, List<Passage> passages, ReadReport.Result result) {}

    private Whole whole(Read read) {
        return new Whole(read, CutPassages.cut(read.pages()), readLibrary.read(read.pages()));
    }

    private void put(long report, Whole whole, List<Integer> pictures) {
        Read read = whole.read();
        List<StoredPage> stored = read.pages().stream()
                .map(page -> StoredPage.of(page, readBy(page.number(), read.waiting(), pictures)))
                .toList();
        reports.put(report, stored, whole.passages(), read.notes());
        readLibrary.keep(report, whole.result());
    }

    private static String readBy(int page, List<Integer> waiting, List<Integer> pictures) {
        return waiting.contains(page) ? "WAITS" : pictures.contains(page) ? "OCR" : "FILE";
    }

    /** A report that is there may still have pages that wait. */
    private Outcome again(Report report, Request request) {
        List<Integer> waiting =
                report.takenDown().isPresent() ? List.of() : transactions.atWork(() -> reports.waiting(report.id()));
        if (waiting.isEmpty() || request.ocr().isEmpty()) {
            return new AlreadyThere(report);
        }
        Read stood = transactions.atWork(() -> new Read(reports.pages(report.id()), waiting, report.notes()));
        Read read = stood.with(request.ocr().get(), request.file());
        if (read.waiting().size() == waiting.size()) {
            return new AlreadyThere(report);
        }
        Whole all = whole(read);
        return transactions.atWork(() -> {
            put(report.id(), all, reports.pictures(report.id()));
            return new ReadNow(
                    reports.of(report.id()).orElseThrow(),
                    waiting.size() - read.waiting().size());
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
