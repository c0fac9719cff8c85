package org.sightline.app.looks;

import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.audit.AuditLines;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Section;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows who looked at a case, and for auditors who looked at anything. Looking here is told in the audit too. */
@Controller
final class LooksController {

    private final Access access;
    private final Cases cases;
    private final AuditLines audit;

    LooksController(Access access, Cases cases, AuditLines audit) {
        this.access = access;
        this.cases = cases;
        this.audit = audit;
    }

    @GetMapping("/cases/{number}/who-looked")
    String ofCase(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @ModelAttribute LooksForm form,
            Model model) {
        LooksPage page = access.to(visitor, number, Action.SEE_WHO_LOOKED, "who looked at the case", permit -> {
            // an auditor sees who looked at a case, and not what it is called
            String title = cases.of(permit).map(Cases.Case::title).orElse("Case " + number);
            Site site = visit.page("Who looked", InCase.of(String.valueOf(number), title, CaseTab.WHO_LOOKED));
            return new LooksPage(
                    site.with(form.errors()),
                    "/cases/" + number + "/who-looked",
                    form,
                    audit.wanted(form.wanted(Optional.of(number))),
                    Optional.empty(),
                    form.errors());
        });
        model.addAttribute("page", page);
        return "looks/looks";
    }

    @GetMapping("/audit")
    String all(Visitor visitor, Visit visit, @ModelAttribute LooksForm form, Model model) {
        LooksPage page = access.inGeneral(
                visitor,
                Action.SEE_AUDIT,
                "the audit of all cases",
                permit -> new LooksPage(
                        visit.page("Audit", Section.AUDIT).with(form.errors()),
                        "/audit",
                        form,
                        audit.wanted(form.wanted(Optional.empty())),
                        Optional.of(audit.head()),
                        form.errors()));
        model.addAttribute("page", page);
        return "looks/looks";
    }
}
