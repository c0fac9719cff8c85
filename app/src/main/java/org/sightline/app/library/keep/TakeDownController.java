package org.sightline.app.library.keep;

import java.time.InstantSource;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a report down, because a family, a court or whoever holds its rights asks for it. */
@Controller
@RequestMapping("/library/reports/{report}/take-down")
final class TakeDownController {

    private static final String WHY = "why";
    private static final int LONGEST = 2_000;

    private final Access access;
    private final Reports reports;
    private final InstantSource clock;

    TakeDownController(Access access, Reports reports, InstantSource clock) {
        this.access = access;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable long report, Visitor visitor, Visit visit) {
        return page(visit, look(visitor, report), "", Errors.none());
    }

    @PostMapping
    ModelAndView takeDown(
            @PathVariable long report,
            @RequestParam(defaultValue = "") String why,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        Report stands = look(visitor, report);
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return page(
                    visit,
                    stands,
                    reason,
                    Errors.of(
                            WHY,
                            reason.isEmpty()
                                    ? "Say why it is taken down: whoever looks for it is told."
                                    : "Write at most 2,000 characters."));
        }
        boolean done = access.inGeneral(
                visitor,
                Action.KEEP_LIBRARY,
                "took down report " + report,
                permit -> reports.takeDown(report, visitor.account(), reason, clock.instant()));
        next.addFlashAttribute(
                Flash.NAME,
                done
                        ? Flash.done("The report was taken down. Nobody can find or read it any more.")
                        : Flash.takeCare("Somebody had taken this report down already."));
        return new ModelAndView("redirect:/library/reports/" + report);
    }

    private Report look(Visitor visitor, long report) {
        return access.inGeneral(
                        visitor,
                        Action.KEEP_LIBRARY,
                        "whether to take down report " + report,
                        permit -> reports.of(report))
                .orElseThrow(NotThere::new);
    }

    private static ModelAndView page(Visit visit, Report report, String why, Errors errors) {
        ModelAndView page = new ModelAndView("library/keep/take-down");
        page.addObject(
                "page",
                new TakeDownPage(
                        visit.page("Take a report down", Section.LIBRARY).with(errors),
                        report.id(),
                        report.file().name(),
                        Field.of(WHY, "Why it is taken down")
                                .hint("Everybody who looks for it reads this. Name nobody who must not be known.")
                                .value(why)
                                .error(errors),
                        errors));
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
