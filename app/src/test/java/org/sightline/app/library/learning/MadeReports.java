package org.sightline.app.library.learning;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.AddReport;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.library.Rights;
import org.sightline.app.serve.TestWeb;

/** A few of the made-up reviews in the library of the test application. */
public final class MadeReports {

    public static final String LINNET = "2009-saltmarch-lscb-linnet.html";
    public static final String HERON = "2013-saltmarch-lscb-heron.html";
    public static final String JUNIPER = "2012-kingsholt-lscb-juniper.html";

    private static final Path FOLDER = Path.of("").toAbsolutePath().resolveSibling("demo-library");

    private MadeReports() {}

    /** Adds them where they are not there yet. */
    public static List<Report> there() {
        return List.of(add(LINNET, Rights.UNSAID), add(HERON, Rights.UNSAID), add(JUNIPER, Rights.UNSAID));
    }

    public static Report add(String file, Rights rights) {
        return added(FOLDER.resolve(file), file, rights);
    }

    public static Report added(Path path, String name, Rights rights) {
        return switch (TestWeb.part(AddReport.class)
                .add(new AddReport.Request(path, name, rights, Optional.empty(), Optional.empty()))) {
            case AddReport.Added(Report report) -> report;
            case AddReport.AlreadyThere(Report report) -> report;
            case AddReport.ReadNow(Report report, int _) -> report;
            case AddReport.Refused(String why) -> throw new AssertionError(why);
        };
    }

    public static void takeDown(Report report) {
        Transactions transactions = TestWeb.part(Transactions.class);
        transactions.atWork(() -> {
            Reports reports = TestWeb.part(Reports.class);
            long by = TestWeb.part(Accounts.class).visitor("lead").orElseThrow().account();
            return reports.takeDown(report.id(), by, "The family asked for it.", Instant.parse("2026-01-01T12:00:00Z"));
        });
    }
}
