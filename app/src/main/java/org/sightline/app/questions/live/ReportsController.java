package org.sightline.app.questions.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.documents.Json;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.questions.Question;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The questions of a case that somebody reported as wrong, to read and to hand on. */
@Controller
final class ReportsController {

    private final Access access;
    private final Cases cases;
    private final Reports reports;

    ReportsController(Access access, Cases cases, Reports reports) {
        this.access = access;
        this.cases = cases;
        this.reports = reports;
    }

    @GetMapping("/cases/{number}/question-reports")
    String list(@PathVariable long number, Visitor visitor, Visit visit, Model model) {
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEE_QUESTIONS,
                        "the questions that were reported as wrong",
                        permit -> new ReportsPage(
                                visit.page("Questions reported as wrong", QuestionsController.frame(cases, permit)),
                                number,
                                reports.of(permit))));
        return "questions/live/reports";
    }

    @GetMapping("/cases/{number}/question-reports.json")
    ResponseEntity<byte[]> export(@PathVariable long number, Visitor visitor) throws IOException {
        List<Reports.Report> all = access.to(
                visitor, number, Action.EXPORT, "the questions that were reported as wrong, as JSON", reports::of);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.object(out, json -> json.objects("reports", all, ReportsController::write));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("question-reports-" + number + ".json")
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private static void write(Json json, Reports.Report report) {
        Question question = report.question();
        json.put("says", report.says());
        json.put("by", report.by());
        json.put("at", report.at().toString());
        json.put("sightline", report.version());
        json.put("id", question.id());
        json.put("code", question.code());
        json.strings("about", question.about());
        json.put("ask", question.ask());
        json.put("expected", question.expected().says());
        json.put("rule", question.expected().rule());
        json.put("found", question.found().says());
        json.strings("evidence", question.found().evidence());
        json.put("otherReading", question.otherReading());
    }
}
