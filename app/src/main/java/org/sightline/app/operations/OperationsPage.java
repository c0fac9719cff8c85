package org.sightline.app.operations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sightline.app.site.Column;
import org.sightline.app.site.Site;

/** What the page about running Sightline shows. */
public record OperationsPage(
        Site site,
        String version,
        boolean embedded,
        List<Fact> database,
        List<Fact> work,
        List<JobRow> jobs,
        String backup) {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    public record Fact(String what, String says) {}

    public record JobRow(String name, String began, String ended, String came) {}

    static OperationsPage of(Site site, HowItRuns.State state) {
        String version = OperationsPage.class.getPackage().getImplementationVersion();
        return new OperationsPage(
                site,
                version == null ? "not packaged" : version,
                state.database().embedded(),
                database(state),
                work(state),
                state.jobs().stream().map(OperationsPage::row).toList(),
                state.lastBackup()
                        .flatMap(Jobs.Job::ended)
                        .map(OperationsPage::written)
                        .orElse(""));
    }

    public List<Column> columns() {
        return List.of(Column.of("Job"), Column.of("Began"), Column.of("Ended"), Column.of("What came of it"));
    }

    private static List<Fact> database(HowItRuns.State state) {
        HowItRuns.Disk disk = state.disk();
        Fact where = disk.folder()
                .map(folder -> new Fact(
                        "Disk", gigabytes(disk.free()) + " free of " + gigabytes(disk.size()) + ", in " + folder))
                .orElse(new Fact("Disk", "on the database server"));
        return List.of(
                new Fact(
                        "PostgreSQL",
                        state.database().version()
                                + (state.database().embedded() ? ", brought along by Sightline" : ", on a server")),
                new Fact(
                        "Size of the database",
                        String.format(Locale.UK, "%,.0f MB", state.database().bytes() / MEGA)),
                where);
    }

    private static List<Fact> work(HowItRuns.State state) {
        HowItRuns.Counts counts = state.counts();
        return List.of(
                new Fact("Cases", number(counts.cases())),
                new Fact("Cases whose questions are being made again", number(state.behind())),
                new Fact("Files", number(counts.files())),
                new Fact("Rows of files", number(counts.entries())),
                new Fact("Audit lines", number(counts.auditLines())),
                new Fact("People signed in", number(counts.signedIn())));
    }

    private static JobRow row(Jobs.Job job) {
        String unit = job.name().equals(Jobs.BACKUP) ? " rows" : " cases";
        String failed = job.failed() == 0 ? "" : "; " + number(job.failed()) + " could not be done, see the log";
        return new JobRow(
                job.name(),
                written(job.began()),
                job.ended().map(OperationsPage::written).orElse("not yet"),
                number(job.done()) + unit + failed);
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.UK, "%,.1f GB", bytes / GIGA);
    }

    private static String written(Instant at) {
        return DAY_AND_TIME.format(at.atZone(ZoneId.systemDefault()));
    }
}
