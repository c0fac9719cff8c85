package org.sightline.app.library.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.AddReport;
import org.sightline.app.library.Ocr;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.library.Rights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes sent reports into the library, one after the other and beside all other work; where Sightline was stopped, it goes on at
 * the next start. Then pages that wait for text recognition, where there is a program for it.
 */
@Component
final class TakeIn implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TakeIn.class);

    /** Once may be chance: somebody pulled the plug. */
    private static final int MOST_TIMES = 3;

    private final Transactions transactions;
    private final Arrivals arrivals;
    private final AddReport addReport;
    private final Reports reports;
    private final Optional<Ocr> ocr;
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("take-in-reports").factory());

    TakeIn(
            Transactions transactions,
            Arrivals arrivals,
            AddReport addReport,
            Reports reports,
            @Value("${sightline.library.ocr}") String ocr) {
        this.transactions = transactions;
        this.arrivals = arrivals;
        this.addReport = addReport;
        this.reports = reports;
        this.ocr = program(ocr);
    }

    private static Optional<Ocr> program(String typed) {
        Optional<Ocr> program = Ocr.of(typed);
        if (!typed.isBlank() && program.isEmpty()) {
            throw new IllegalStateException("sightline.library.ocr is \"" + typed
                    + "\", which does not say where the picture of a page goes: write {} in its place");
        }
        return program;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        soon();
        one.execute(() -> quietly(this::readPictures));
    }

    /** There may be something to do. */
    void soon() {
        one.execute(() -> quietly(this::all));
    }

    /** Whether pages that are pictures can be read here. */
    boolean readsPictures() {
        return ocr.isPresent();
    }

    /** What was sent stays where it is, so that the next call or the next start goes on. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException stopped) {
            LOG.warn("Reports could not be taken in: {}", stopped.getClass().getSimpleName());
        }
    }

    private void all() {
        Optional<Arrivals.Begun> next = transactions.atWork(arrivals::begin);
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            take(next.get());
            next = transactions.atWork(arrivals::begin);
        }
    }

    private void take(Arrivals.Begun begun) {
        if (begun.times() > MOST_TIMES) {
            refused(
                    begun,
                    begun.name() + " stopped Sightline " + MOST_TIMES
                            + " times while it was read, so it was not added. Save it anew with a PDF or Word program, and send that.");
            return;
        }
        try {
            ended(
                    begun,
                    added(
                            transactions.atWork(() -> arrivals.bytes(begun.id())),
                            begun.name(),
                            begun.rights(),
                            begun.by()));
        } catch (RuntimeException | IOException broken) {
            LOG.warn("A report could not be taken in: {}", broken.getClass().getSimpleName());
            refused(
                    begun,
                    begun.name()
                            + " could not be read by Sightline, and why is in its log. Save it anew with a PDF or Word program, and send that.");
        }
    }

    private AddReport.Outcome added(byte[] bytes, String name, Rights rights, long by) throws IOException {
        Path file = Files.createTempFile("sightline-report", "");
        try {
            Files.write(file, bytes);
            return addReport.add(new AddReport.Request(file, name, rights, Optional.of(by), ocr));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void ended(Arrivals.Begun begun, AddReport.Outcome outcome) {
        switch (outcome) {
            case AddReport.Added(Report report) -> ended(begun, Arrival.State.ADDED, report.notes(), report);
            case AddReport.ReadNow(Report report, int _) -> ended(begun, Arrival.State.ADDED, report.notes(), report);
            case AddReport.AlreadyThere(Report report) ->
                ended(begun, Arrival.State.THERE, there(begun, report), report);
            case AddReport.Refused(String sentence) -> refused(begun, sentence);
        }
    }

    private static List<String> there(Arrivals.Begun begun, Report report) {
        if (report.takenDown().isPresent()) {
            return List.of("This report was taken down and is not added again: "
                    + report.takenDown().get().why());
        }
        return report.file().name().equals(begun.name())
                ? List.of()
                : List.of("The very same file is there as " + report.file().name() + ".");
    }

    private void ended(Arrivals.Begun begun, Arrival.State state, List<String> says, Report report) {
        transactions.atWork(() -> {
            arrivals.ended(begun.id(), state, says, Optional.of(report.id()));
            return true;
        });
    }

    private void refused(Arrivals.Begun begun, String sentence) {
        transactions.atWork(() -> {
            arrivals.ended(begun.id(), Arrival.State.REFUSED, List.of(sentence), Optional.empty());
            return true;
        });
    }

    /** The same bytes once more, with the program: what it reads comes in the place of the pages that wait. */
    private void readPictures() {
        if (ocr.isEmpty()) {
            return;
        }
        for (long id : transactions.atWork(arrivals::withPagesThatWait)) {
            try {
                Optional<byte[]> bytes = transactions.atWork(() -> reports.bytes(id));
                Optional<Report> report = transactions.atWork(() -> reports.of(id));
                if (bytes.isPresent() && report.isPresent()) {
                    added(bytes.get(), report.get().file().name(), report.get().rights(), 0);
                }
            } catch (RuntimeException | IOException broken) {
                LOG.warn(
                        "Pages of a report could not be recognised: {}",
                        broken.getClass().getSimpleName());
            }
        }
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}
