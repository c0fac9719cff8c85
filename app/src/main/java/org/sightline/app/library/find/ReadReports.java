package org.sightline.app.library.find;

import java.util.List;
import java.util.Optional;
import org.sightline.app.library.Facts;
import org.sightline.app.library.Lessons;
import org.sightline.app.library.Report;
import org.sightline.app.library.ReportThemes;
import org.sightline.app.library.Reports;
import org.springframework.stereotype.Component;

/** A report with what was read in it, for its page. Called within the reader's own transaction. */
@Component
final class ReadReports {

    private final Reports reports;
    private final ReportHeads heads;
    private final Facts facts;
    private final ReportThemes themes;
    private final Lessons lessons;

    ReadReports(Reports reports, ReportHeads heads, Facts facts, ReportThemes themes, Lessons lessons) {
        this.reports = reports;
        this.heads = heads;
        this.facts = facts;
        this.themes = themes;
        this.lessons = lessons;
    }

    /** Empty where there is no such report. One that may not be shown any more comes with nothing that was read in it. */
    Optional<OneReport> of(long id) {
        return reports.of(id)
                .map(report -> new OneReport(head(report), report, facts.of(id), themes.of(id), lessons.of(id)));
    }

    ReportHead head(Report report) {
        return heads.of(List.of(report.id()))
                .getOrDefault(
                        report.id(), new ReportHead(report.id(), report.file().name(), "", ""));
    }
}
