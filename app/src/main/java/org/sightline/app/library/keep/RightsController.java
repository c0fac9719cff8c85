package org.sightline.app.library.keep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.Report;
import org.sightline.app.library.Reports;
import org.sightline.app.library.Rights;
import org.sightline.app.site.Conflict;
import org.sightline.app.site.ConflictPage;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By what right a report is in the library. */
@Controller
@RequestMapping("/library/reports/{report}/rights")
final class RightsController {

    /** Before the names of the fields that say what stood there when the form was opened. */
    private static final String WAS = "was-";

    private final Access access;
    private final Reports reports;

    RightsController(Access access, Reports reports) {
        this.access = access;
        this.reports = reports;
    }

    @GetMapping
    ModelAndView form(@PathVariable long report, Visitor visitor, Visit visit) {
        Report stands = look(visitor, report);
        RightsForm form = RightsForm.of(stands.rights());
        return page(visit, stands, form, named(form), Errors.none());
    }

    @PostMapping
    ModelAndView change(
            @PathVariable long report,
            @ModelAttribute RightsForm form,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        Report stands = look(visitor, report);
        RightsForm was = new RightsForm(
                sent.getOrDefault(WAS + "licence", ""),
                sent.getOrDefault(WAS + "source", ""),
                sent.getOrDefault(WAS + "permission", ""),
                sent.getOrDefault(WAS + "expires", ""));
        if (!form.errors().isEmpty()) {
            return page(visit, stands, form, named(was), form.errors());
        }
        boolean changed = was.errors().isEmpty() && change(visitor, report, was.rights(), form.rights());
        if (!changed) {
            return conflict(visit, look(visitor, report), form);
        }
        next.addFlashAttribute(Flash.NAME, Flash.done("The rights were saved."));
        return new ModelAndView("redirect:/library/reports/" + report);
    }

    private boolean change(Visitor visitor, long report, Rights before, Rights after) {
        return access.inGeneral(
                visitor,
                Action.KEEP_LIBRARY,
                "changed the rights of report " + report,
                permit -> reports.change(report, before, after));
    }

    private Report look(Visitor visitor, long report) {
        Optional<Report> found = access.inGeneral(
                visitor, Action.KEEP_LIBRARY, "the rights of report " + report, permit -> reports.of(report));
        return found.orElseThrow(NotThere::new);
    }

    private static Map<String, String> named(RightsForm form) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Field field : form.fields(Errors.none())) {
            named.put(WAS + field.name(), field.value());
        }
        return named;
    }

    private static ModelAndView page(
            Visit visit, Report report, RightsForm form, Map<String, String> before, Errors errors) {
        ModelAndView page = new ModelAndView("library/keep/rights");
        page.addObject(
                "page",
                new RightsPage(
                        visit.page("Rights of a report", Section.LIBRARY).with(errors),
                        report.id(),
                        report.file().name(),
                        form.fields(errors),
                        before,
                        errors));
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static ModelAndView conflict(Visit visit, Report theirs, RightsForm yours) {
        RightsForm now = RightsForm.of(theirs.rights());
        String address = "/library/reports/" + theirs.id() + "/rights";
        List<Field> ours = yours.fields(Errors.none());
        List<Field> others = now.fields(Errors.none());
        List<Conflict.FieldPair> pairs = ours.stream()
                .map(field -> new Conflict.FieldPair(
                        field.label(),
                        field.name(),
                        field.value(),
                        others.get(ours.indexOf(field)).value()))
                .toList();
        ModelAndView page = new ModelAndView("site/conflict");
        page.addObject(
                "page",
                ConflictPage.of(
                        visit,
                        Section.LIBRARY,
                        new Conflict("these rights", address, pairs, "Somebody", "meanwhile", named(now))));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
