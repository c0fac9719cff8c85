package org.sightline.app.library;

import java.util.List;
import org.sightline.app.database.Transactions;
import org.sightline.core.library.Page;
import org.sightline.core.library.ReadReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads those reports again that were read by other words than those shipped now. Each is a transaction of its own, so that it can
 * be stopped at any time and goes on where it stopped.
 */
@Component
public final class ReadAgain {

    private static final Logger LOG = LoggerFactory.getLogger(ReadAgain.class);

    private final Transactions transactions;
    private final Reports reports;
    private final ReadLibrary readLibrary;

    ReadAgain(Transactions transactions, Reports reports, ReadLibrary readLibrary) {
        this.transactions = transactions;
        this.reports = reports;
        this.readLibrary = readLibrary;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        Thread.ofVirtual().name("read-again").start(() -> {
            try {
                all();
            } catch (RuntimeException stopped) {
                LOG.warn(
                        "Reports could not be read again: {}",
                        stopped.getClass().getSimpleName());
            }
        });
    }

    /** Gives how many were read. */
    public int all() {
        int read = 0;
        for (long report : transactions.atWork(readLibrary::outOfDate)) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            read += one(report) ? 1 : 0;
        }
        return read;
    }

    /** Its pages may change while it is read; then whoever changes them has it read. */
    private boolean one(long report) {
        int version = transactions.atWork(() -> reports.of(report).orElseThrow().version());
        List<Page> pages = transactions.atWork(() -> reports.pages(report));
        ReadReport.Result result = readLibrary.read(pages);
        return transactions.atWork(() -> {
            boolean same = reports.lock(report) == version;
            if (same) {
                readLibrary.keep(report, result);
            }
            return same;
        });
    }
}
