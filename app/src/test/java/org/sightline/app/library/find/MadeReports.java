package org.sightline.app.library.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.AddReport;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.library.Rights;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports of the library for tests: each with words that no other one has. */
final class MadeReports {

    static final Path DEMO = Path.of(System.getProperty("sightline.home", ".."), "demo-library");

    private static final Transactions TRANSACTIONS = TestWeb.part(Transactions.class);
    private static final JdbcClient SQL = TestWeb.part(JdbcClient.class);

    private MadeReports() {}

    /** A review in which stands what is said, and a recommendation. */
    static Report told(Path folder, String title, String story) {
        try {
            Path file = Files.writeString(
                    folder.resolve(title.replace(' ', '-') + ".html"), """
                    <!DOCTYPE html><html><body><main><h1>Serious case review: %s</h1><h2>What happened</h2><p>%s</p>
                    <h2>Recommendations</h2><ol><li>The Board should ask every surgery for whom %s is known.</li></ol></main></body></html>
                    """.formatted(title, story, title));
            return added(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Report added(Path file) {
        AddReport.Outcome outcome = TestWeb.part(AddReport.class)
                .add(new AddReport.Request(
                        file, String.valueOf(file.getFileName()), Rights.UNSAID, Optional.empty(), Optional.empty()));
        return switch (outcome) {
            case AddReport.Added(Report report) -> report;
            case AddReport.AlreadyThere(Report report) -> report;
            default -> throw new AssertionError(outcome);
        };
    }

    static void takeDown(Report report, String why) {
        TRANSACTIONS.atWork(() -> {
            Report now = TestWeb.part(Reports.class).of(report.id()).orElseThrow();
            long by = TestWeb.part(Accounts.class).visitor("lead").orElseThrow().account();
            return TestWeb.part(Reports.class).takeDown(now.id(), by, why, Instant.parse("2026-11-02T12:00:00Z"));
        });
    }

    static int update(String statement, long report) {
        return TRANSACTIONS.atWork(
                () -> SQL.sql(statement).param("report", report).update());
    }

    static long count(String query, long report) {
        return TRANSACTIONS.atWork(
                () -> SQL.sql(query).param("report", report).query(Long.class).single());
    }
}
