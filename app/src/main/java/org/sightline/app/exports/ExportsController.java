package org.sightline.app.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a case out as a document, and says in the audit which document it was and how much of the case. */
@Controller
final class ExportsController {

    private final Access access;
    private final Cases cases;
    private final JdbcClient sql;
    private final MakeReview make;

    ExportsController(Access access, Cases cases, JdbcClient sql, MakeReview make) {
        this.access = access;
        this.cases = cases;
        this.sql = sql;
        this.make = make;
    }

    @GetMapping("/cases/{number}/exports")
    String show(@PathVariable long number, Visitor visitor, Visit visit, Model model) {
        return page(number, visitor, visit, model, ExportForm.NOTHING, Errors.none());
    }

    @PostMapping("/cases/{number}/exports")
    @Nullable
    String export(
            @PathVariable long number,
            @ModelAttribute ExportForm form,
            Visitor visitor,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Errors errors = form.errors(make.today());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(number, visitor, visit, model, form, errors);
        }
        Takeaway document = form.chosen().orElseThrow();
        HandOut.to(
                response,
                document,
                number,
                () -> Optional.of(access.to(
                        visitor, number, Action.EXPORT, inWords(document, form), permit -> index(permit, form))));
        return null;
    }

    private CaseIndex index(Permit permit, ExportForm form) {
        return switch (form.part().orElseThrow()) {
            case ALL -> make.everything(permit);
            case KNOWN -> make.asKnown(permit, form.asAt(make.today()), form.knownTo());
            case OWN -> make.rowsOf(permit, form.ownRowsOf());
        };
    }

    /** As the audit tells it. */
    private String inWords(Takeaway document, ExportForm form) {
        String part =
                switch (form.part().orElseThrow()) {
                    case ALL -> "everything";
                    case KNOWN ->
                        "what was known"
                                + form.asAt(make.today())
                                        .map(day -> " on " + day)
                                        .orElse("")
                                + form.knownTo().map(agency -> " to " + agency).orElse("");
                    case OWN -> "the rows of " + form.ownRowsOf();
                };
        return document.label() + ", " + part;
    }

    private String page(long number, Visitor visitor, Visit visit, Model model, ExportForm form, Errors errors) {
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.EXPORT,
                        "the page from which documents are taken",
                        permit -> page(permit, visit, form, errors)));
        return "exports/exports";
    }

    private ExportsPage page(Permit permit, Visit visit, ExportForm form, Errors errors) {
        String title = cases.of(permit).map(Cases.Case::title).orElse("This case");
        InCase inCase = InCase.of(String.valueOf(permit.caseNumber()), title, CaseTab.EXPORTS);
        List<String> agencies = sql.sql("""
                        select distinct a.name from line l join agency a on a.id = l.agency_id
                        where l.case_id = :case order by a.name
                        """)
                .param("case", permit.caseNumber())
                .query(String.class)
                .list();
        return new ExportsPage(
                visit.page("Exports", inCase).with(errors),
                permit.caseNumber(),
                permit.isWhole(),
                agencies,
                form,
                errors);
    }
}
