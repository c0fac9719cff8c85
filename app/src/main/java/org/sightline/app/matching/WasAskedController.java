package org.sightline.app.matching;

import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who asked who knows a child of this case: what its people are told. */
@Controller
final class WasAskedController {

    private final Access access;
    private final Cases cases;
    private final WasAsked wasAsked;

    WasAskedController(Access access, Cases cases, WasAsked wasAsked) {
        this.access = access;
        this.cases = cases;
        this.wasAsked = wasAsked;
    }

    @GetMapping("/cases/{number}/who-asked")
    String of(@PathVariable long number, Visitor visitor, Visit visit, Model model) {
        boolean mayNote = access.allows(visitor, number, Action.CHANGE_PEOPLE);
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEE_CASE,
                        "who asked who knows a child of the case",
                        permit -> new WasAskedPage(
                                visit.page(
                                        "Who asked",
                                        InCase.of(
                                                String.valueOf(number),
                                                cases.seen(permit).title(),
                                                CaseTab.WHO_LOOKED)),
                                "/cases/" + number,
                                wasAsked.of(permit),
                                mayNote && wasAsked.notNoted(permit) > 0)));
        return "matching/who-asked";
    }

    @PostMapping("/cases/{number}/who-asked")
    String note(@PathVariable long number, Visitor visitor, RedirectAttributes next) {
        access.to(visitor, number, Action.CHANGE_PEOPLE, "noted who asked who knows a child of the case", permit -> {
            wasAsked.note(permit);
            return number;
        });
        next.addFlashAttribute(
                Flash.NAME, Flash.done("Noted. It stays here, and does not wait on the overview any more."));
        return "redirect:/cases/" + number + "/who-asked";
    }
}
