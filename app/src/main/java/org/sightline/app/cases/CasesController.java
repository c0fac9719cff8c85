package org.sightline.app.cases;

import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of the cases that somebody belongs to. */
@Controller
final class CasesController {

    private final Access access;
    private final Cases cases;

    CasesController(Access access, Cases cases) {
        this.access = access;
        this.cases = cases;
    }

    @GetMapping("/cases")
    String list(Visitor visitor, Visit visit, Model model) {
        List<Cases.Case> seen = access.inGeneral(visitor, Action.LIST_CASES, "the list of their cases", cases::seenBy);
        model.addAttribute("page", new CasesPage(visit.page("Cases", Section.CASES), seen));
        return "cases/cases";
    }
}
