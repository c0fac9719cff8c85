package org.sightline.app.library.find;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A report, its pages as text, and its file as it came; all say so where it was taken down while somebody had it open. */
@Controller
final class ReportsController {

    private static final int MOST_SIMILAR = 5;

    private final Access access;
    private final Reports reports;
    private final ReadReports read;
    private final SimilarReports similar;
    private final MakeReportPages make;
    private final InstantSource clock;

    ReportsController(
            Access access,
            Reports reports,
            ReadReports read,
            SimilarReports similar,
            MakeReportPages make,
            InstantSource clock) {
        this.access = access;
        this.reports = reports;
        this.read = read;
        this.similar = similar;
        this.make = make;
        this.clock = clock;
    }

    @GetMapping("/library/reports")
    String list(
            Visitor visitor,
            Visit visit,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String board,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute(
                "page",
                access.inGeneral(
                        visitor,
                        Action.SEARCH_LIBRARY,
                        "the list of reports",
                        permit -> make.list(permit, visit, new ListForm(title, board, state, page))));
        return "library/reports";
    }

    @GetMapping("/library/reports/{report}")
    String report(
            Visitor visitor,
            Visit visit,
            @PathVariable("report") long number,
            Model model,
            HttpServletResponse response) {
        return shown(visitor, visit, number, "report " + number, model, response, "library/report", report -> {
            OneReport one = read.of(number).orElseThrow(NotThere::new);
            return new ReportPage(
                    visit.page(one.head().title(), Section.LIBRARY),
                    one,
                    similar.to(number, MOST_SIMILAR),
                    MakeReportPages.mayKeep(visitor));
        });
    }

    @GetMapping("/library/reports/{report}/pages/{page}")
    String page(
            Visitor visitor,
            Visit visit,
            @PathVariable("report") long number,
            @PathVariable int page,
            @RequestParam(defaultValue = "0") int passage,
            Model model,
            HttpServletResponse response) {
        String what = "page " + page + " of report " + number;
        return shown(
                visitor,
                visit,
                number,
                what,
                model,
                response,
                "library/page",
                report -> make.page(visit, report, page, passage));
    }

    /** Always to be saved, never opened by the browser: whatever a stranger's file is, it is not a page of ours. */
    @GetMapping("/library/reports/{report}/original")
    Object original(
            Visitor visitor,
            Visit visit,
            @PathVariable("report") long number,
            Model model,
            HttpServletResponse response) {
        return access.inGeneral(visitor, Action.SEARCH_LIBRARY, "the file of report " + number, permit -> {
            Report report = reports.of(number).orElseThrow(NotThere::new);
            if (!report.isOpen(today())) {
                return gone(visit, report, model, response);
            }
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(lastPart(report.file().name()), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header("X-Content-Type-Options", "nosniff")
                    .body(reports.bytes(number).orElseThrow(NotThere::new));
        });
    }

    private String shown(
            Visitor visitor,
            Visit visit,
            long number,
            String what,
            Model model,
            HttpServletResponse response,
            String template,
            Function<Report, Object> made) {
        return access.inGeneral(visitor, Action.SEARCH_LIBRARY, what, permit -> {
            Report report = reports.of(number).orElseThrow(NotThere::new);
            if (!report.isOpen(today())) {
                return gone(visit, report, model, response);
            }
            model.addAttribute("page", made.apply(report));
            return template;
        });
    }

    private String gone(Visit visit, Report report, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", make.gone(visit, report));
        return "library/gone";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
