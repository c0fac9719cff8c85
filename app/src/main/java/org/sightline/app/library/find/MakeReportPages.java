package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.documents.DateWords;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.access.Decide;
import org.sightline.core.access.Standing;
import org.sightline.core.library.PassageOnPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the pages of reports, within the reader's own transaction. */
@Component
final class MakeReportPages {

    private final Reports reports;
    private final ReadReports read;
    private final ListReports list;
    private final JdbcClient sql;

    MakeReportPages(Reports reports, ReadReports read, ListReports list, JdbcClient sql) {
        this.reports = reports;
        this.read = read;
        this.list = list;
        this.sql = sql;
    }

    static boolean mayKeep(Visitor visitor) {
        return Decide.on(Standing.outsideAnyCase(visitor.role()), Action.KEEP_LIBRARY)
                .isAllowed();
    }

    ReportsPage list(Permit permit, Visit visit, ListForm form) {
        ReportFilter filter = form.filter();
        ListedReports listed = list.list(filter, form.page());
        return new ReportsPage(
                visit.page("All reports", Section.LIBRARY),
                listed,
                PageNumbers.over(listed.all(), ListReports.A_PAGE, form.page(), form.address()),
                Field.of("title", "Words of the title").value(form.title()),
                Choice.checked(boards(), List.of(form.board())),
                Choice.checked(states(), List.of(form.state())),
                chosen(form, filter),
                mayKeep(permit.visitor()));
    }

    private List<Choice> boards() {
        List<Choice> boards = new ArrayList<>(List.of(Choice.of("", "All")));
        boards.addAll(sql.sql("""
                        select distinct on (code) code, value from library_standing_fact
                        where kind = 'BOARD' and code <> '' order by code, value
                        """)
                .query((row, n) -> Choice.of(row.getString("code"), row.getString("value")))
                .list());
        return boards;
    }

    private static List<Choice> states() {
        List<Choice> states = new ArrayList<>(List.of(Choice.of("", "All reports")));
        Arrays.stream(ReportFilter.State.values()).forEach(state -> states.add(Choice.of(state.name(), state.label())));
        return states;
    }

    private List<Link> chosen(ListForm form, ReportFilter filter) {
        List<Link> chosen = new ArrayList<>();
        if (!filter.title().isEmpty()) {
            chosen.add(
                    Link.to("“" + filter.title() + "”", new ListForm("", form.board(), form.state(), 1).address() + 1));
        }
        if (!filter.only().isEmpty()) {
            String board = boards().stream()
                    .filter(each -> each.value().equals(form.board()))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(form.board());
            chosen.add(Link.to(board, new ListForm(form.title(), "", form.state(), 1).address() + 1));
        }
        filter.state()
                .ifPresent(state -> chosen.add(
                        Link.to(state.label(), new ListForm(form.title(), form.board(), "", 1).address() + 1)));
        return chosen;
    }

    PageOfReport page(Visit visit, Report report, int number, int passage) {
        Reports.OnePage page = reports.page(report.id(), number).orElseThrow(NotThere::new);
        Set<Integer> here = reports.passage(report.id(), passage)
                .map(found -> PassageOnPage.blocks(page.page(), found))
                .orElse(Set.of());
        ReportHead head = read.head(report);
        return new PageOfReport(
                visit.page(head.title() + ", page " + number, Section.LIBRARY),
                head,
                PagePart.of(page.page(), here),
                new PageNumbers(number, report.file().pages(), head.href() + "/pages/"),
                !here.isEmpty(),
                page.waits(),
                page.recognised());
    }

    GonePage gone(Visit visit, Report report) {
        String why = report.takenDown()
                .map(down -> "It was taken down on " + DateWords.of(down.at()) + ". " + down.why())
                .or(() -> report.rights()
                        .expires()
                        .map(last -> "It could be shown until " + DateWords.of(last) + ", and that day has passed."))
                .orElseThrow(NotThere::new);
        return new GonePage(
                visit.page("This report can not be read any more", Section.LIBRARY),
                report.file().name(),
                why);
    }
}
