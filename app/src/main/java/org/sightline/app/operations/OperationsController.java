package org.sightline.app.operations;

import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.database.Transactions;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the system runs, for those who run it. */
@Controller
final class OperationsController {

    private final Access access;
    private final Transactions transactions;
    private final HowItRuns howItRuns;

    OperationsController(Access access, Transactions transactions, HowItRuns howItRuns) {
        this.access = access;
        this.transactions = transactions;
        this.howItRuns = howItRuns;
    }

    @GetMapping("/operations")
    String show(Visitor visitor, Visit visit, Model model) {
        access.inGeneral(visitor, Action.SEE_OPERATIONS, "how the system runs", permit -> permit);
        // counted for nobody: an administrator belongs to no case, and row security would count none
        HowItRuns.State state = transactions.atWork(howItRuns::now);
        model.addAttribute("page", OperationsPage.of(visit.page("Operations", Section.OPERATIONS), state));
        return "operations/operations";
    }
}
