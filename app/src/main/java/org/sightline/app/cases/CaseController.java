package org.sightline.app.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.find.Earlier;
import org.sightline.app.record.Derive;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Conflict;
import org.sightline.app.site.ConflictPage;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first page of a case, and its settings. */
@Controller
final class CaseController {

    private final Access access;
    private final Overview overview;
    private final Cases cases;
    private final EarlierReviews earlier;
    private final Derive derive;
    private final InstantSource clock;

    CaseController(
            Access access, Overview overview, Cases cases, EarlierReviews earlier, Derive derive, InstantSource clock) {
        this.access = access;
        this.overview = overview;
        this.cases = cases;
        this.earlier = earlier;
        this.derive = derive;
        this.clock = clock;
    }

    /** The case at a glance, and what earlier reviews found that fits it. */
    private record Looked(Overview.Glance glance, List<Earlier.Fitting> earlier) {}

    /** What came of wanting to change the settings. */
    private record Outcome(boolean saved, Cases.Settings now) {}

    @GetMapping("/cases/{number}")
    String overview(Visitor visitor, Visit visit, @PathVariable("number") long number, Model model) {
        Looked looked = access.to(
                visitor,
                number,
                Action.SEE_CASE,
                "the overview of the case",
                permit -> new Looked(overview.of(permit), earlier.inCase(permit)));
        Overview.Glance glance = looked.glance();
        String title = glance.about().title();
        model.addAttribute(
                "page",
                new OverviewPage(
                        visit.page(title, InCase.of(String.valueOf(number), title, CaseTab.OVERVIEW)),
                        glance,
                        looked.earlier(),
                        access.allows(visitor, number, Action.CHANGE_PEOPLE),
                        access.allows(visitor, number, Action.ADD_MEMBER)));
        return "cases/overview";
    }

    @GetMapping("/cases/{number}/settings")
    String settings(Visitor visitor, Visit visit, @PathVariable("number") long number, Model model) {
        Cases.Settings now =
                access.to(visitor, number, Action.CHANGE_PEOPLE, "the settings of the case", cases::settings);
        CaseForm form = new CaseForm(now.title(), now.authority(), null, null, now.version());
        return form(visit, number, now.title(), form, Errors.none(), model);
    }

    @PostMapping("/cases/{number}/settings")
    String change(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @ModelAttribute CaseForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Errors errors = form.errors();
        Outcome outcome = access.to(
                visitor,
                number,
                Action.CHANGE_PEOPLE,
                "changed the name or the authority of the case",
                permit -> new Outcome(
                        errors.isEmpty()
                                && cases.change(permit, form.titleGiven(), form.authorityGiven(), form.versionGiven()),
                        cases.settings(permit)));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(visit, number, outcome.now().title(), form, errors, model);
        }
        if (!outcome.saved()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(visit, number, form, outcome.now(), model);
        }
        derive.bringUpToDate(number, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        redirect.addFlashAttribute("flash", Flash.done("The settings of the case are saved."));
        return "redirect:/cases/" + number;
    }

    private static String form(Visit visit, long number, String title, CaseForm form, Errors errors, Model model) {
        model.addAttribute(
                "page",
                SettingsPage.of(
                        visit.page("Settings of the case", InCase.of(String.valueOf(number), title, CaseTab.OVERVIEW)),
                        number,
                        form,
                        errors));
        return "cases/settings";
    }

    private static String conflict(Visit visit, long number, CaseForm form, Cases.Settings now, Model model) {
        Conflict conflict = new Conflict(
                "the settings of this case",
                "/cases/" + number + "/settings",
                List.of(
                        new Conflict.FieldPair("Name of the case", "title", form.titleGiven(), now.title()),
                        new Conflict.FieldPair("Local authority", "authority", form.authorityGiven(), now.authority())),
                now.changedBy(),
                "on " + Moments.words(now.changed()),
                Map.of("version", String.valueOf(now.version())));
        model.addAttribute(
                "page",
                ConflictPage.of(visit, InCase.of(String.valueOf(number), now.title(), CaseTab.OVERVIEW), conflict));
        return "site/conflict";
    }
}
