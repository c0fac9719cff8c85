package org.sightline.app.members;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking into a case without belonging to it, and checking afterwards that it was for a good reason. */
@Controller
final class BreakGlassController {

    private final Access access;
    private final Glass glass;
    private final InstantSource clock;
    private final Duration lasts;

    BreakGlassController(
            Access access, Glass glass, InstantSource clock, @Value("${sightline.break-glass.lasts}") Duration lasts) {
        this.access = access;
        this.glass = glass;
        this.clock = clock;
        this.lasts = lasts;
    }

    @GetMapping("/cases/{number}/break-glass")
    ModelAndView ask(@PathVariable long number, Visitor visitor, Visit visit) {
        access.to(visitor, number, Action.BREAK_GLASS, "was asked for a reason", permit -> number);
        return page(number, visit, Errors.none(), "");
    }

    @PostMapping("/cases/{number}/break-glass")
    ModelAndView breakIt(@PathVariable long number, @RequestParam String reason, Visitor visitor, Visit visit) {
        if (reason.isBlank()) {
            ModelAndView again = page(
                    number,
                    visit,
                    Errors.of("reason", "Say why you need to look now. It is what will be checked."),
                    reason);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        access.to(
                visitor,
                number,
                Action.BREAK_GLASS,
                "for this reason: " + reason.strip(),
                permit -> glass.breakIt(permit, reason.strip(), clock.instant(), lasts));
        // every page of the case says from now on until when, and that it will be checked
        return new ModelAndView("redirect:/cases/" + number);
    }

    @GetMapping("/break-glass")
    ModelAndView waiting(Visitor visitor, Visit visit) {
        ModelAndView page = new ModelAndView("members/waiting");
        page.addObject("page", new WaitingPage(visit.page("Broken glass", Section.CASES), waitingFor(visitor)));
        return page;
    }

    /** Nothing waits for those who neither belong to cases nor audit them. */
    private List<BrokenGlass> waitingFor(Visitor visitor) {
        if (visitor.role() == Role.ADMINISTRATOR) {
            return List.of();
        }
        boolean audits = visitor.role() == Role.AUDITOR;
        List<BrokenGlass> waiting = access.inGeneral(
                visitor,
                audits ? Action.SEE_AUDIT : Action.LIST_CASES,
                "whose broken glass waits to be checked",
                permit -> glass.waiting(permit, audits));
        return waiting.stream()
                .filter(broken -> access.allows(visitor, broken.caseNumber(), Action.CHECK_BREAK_GLASS))
                .toList();
    }

    @GetMapping("/cases/{number}/break-glass/{id}")
    ModelAndView look(@PathVariable long number, @PathVariable long id, Visitor visitor, Visit visit) {
        ModelAndView page = new ModelAndView("members/check");
        page.addObject(
                "page", access.to(visitor, number, Action.CHECK_BREAK_GLASS, "why the glass was broken", permit -> {
                    BrokenGlass broken = glass.of(permit, id).orElseThrow(NotThere::new);
                    return new CheckPage(
                            visit.page("Broken glass of case " + number, Section.CASES),
                            broken,
                            glass.lookedAt(broken),
                            broken.account() != visitor.account());
                }));
        return page;
    }

    @PostMapping("/cases/{number}/break-glass/{id}")
    String check(
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam String finding,
            Visitor visitor,
            RedirectAttributes next) {
        Flash flash =
                access.to(visitor, number, Action.CHECK_BREAK_GLASS, "checked why the glass was broken", permit -> {
                    BrokenGlass broken = glass.of(permit, id).orElseThrow(NotThere::new);
                    if (broken.account() == visitor.account()) {
                        return Flash.takeCare("You broke this glass yourself, so somebody else has to check it.");
                    }
                    if (finding.isBlank()) {
                        return Flash.takeCare("Say what you found: was the reason good, and was only that looked at?");
                    }
                    glass.check(permit, broken, finding.strip(), clock.instant());
                    return Flash.done("Your finding was kept.");
                });
        next.addFlashAttribute(Flash.NAME, flash);
        return "redirect:/cases/" + number + "/break-glass/" + id;
    }

    private ModelAndView page(long number, Visit visit, Errors errors, String reason) {
        ModelAndView page = new ModelAndView("members/break-glass");
        page.addObject("page", BreakGlassPage.of(visit, number, lasts, errors, reason));
        return page;
    }
}
