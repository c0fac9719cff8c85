package org.sightline.app.library.keep;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.Fact;
import org.sightline.app.library.Facts;
import org.sightline.app.library.Reports;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.library.FactKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was read in a report as a whole, corrected by a person. */
@Controller
@RequestMapping("/library/reports/{report}/facts")
final class FactsController {

    private final Access access;
    private final Reports reports;
    private final Facts facts;
    private final Sayings sayings;
    private final InstantSource clock;

    FactsController(Access access, Reports reports, Facts facts, Sayings sayings, InstantSource clock) {
        this.access = access;
        this.reports = reports;
        this.facts = facts;
        this.sayings = sayings;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable long report, Visitor visitor, Visit visit) {
        List<Fact> stand = access.inGeneral(
                visitor, Action.KEEP_LIBRARY, "the facts of report " + report, permit -> standing(report));
        return page(report, FactsForm.of(stand), Errors.none(), visit);
    }

    @PostMapping
    ModelAndView say(
            @PathVariable long report,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        FactsForm form = new FactsForm(fields);
        Errors errors = form.errors();
        int said = access.inGeneral(
                visitor,
                Action.KEEP_LIBRARY,
                "corrected the facts of report " + report,
                permit -> errors.isEmpty() ? say(permit, report, form) : 0);
        if (!errors.isEmpty()) {
            return page(report, form, errors, visit);
        }
        next.addFlashAttribute(
                Flash.NAME,
                said == 0 ? Flash.takeCare("Nothing was changed.") : Flash.done("What you corrected was saved."));
        return new ModelAndView("redirect:/library/reports/" + report);
    }

    private List<Fact> standing(long report) {
        if (!reports.isThere(report)) {
            throw new NotThere();
        }
        return facts.of(report);
    }

    private int say(Permit permit, long report, FactsForm form) {
        Map<FactKind, List<Sayings.Coded>> other = form.otherThan(standing(report));
        Sayings.By by = new Sayings.By(permit.visitor().account(), clock.instant());
        other.forEach((kind, all) -> sayings.fact(report, kind, all, by));
        return other.size();
    }

    private static ModelAndView page(long report, FactsForm form, Errors errors, Visit visit) {
        ModelAndView page = new ModelAndView("library/keep/facts");
        page.addObject(
                "page",
                new FactsPage(
                        visit.page("Correct what was read in a report", Section.LIBRARY)
                                .with(errors),
                        report,
                        form.writtenFields(errors),
                        form.tickedFields(),
                        errors));
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
