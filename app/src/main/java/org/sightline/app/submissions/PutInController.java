package org.sightline.app.submissions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.core.entries.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rows that are pasted from Word or Excel, and single entries that are typed. */
@Controller
@RequestMapping("/cases/{number}/files")
final class PutInController {

    private final PutInRows putIn;
    private final HandleFiles handle;

    PutInController(PutInRows putIn, HandleFiles handle) {
        this.putIn = putIn;
        this.handle = handle;
    }

    @GetMapping("/paste")
    ModelAndView paste(@PathVariable long number, Visitor visitor, Visit visit) {
        return page(new At(number, visitor, visit), "paste", Map.of(), Errors.none());
    }

    @PostMapping("/paste")
    ModelAndView pasted(
            @PathVariable long number,
            @RequestParam Map<String, String> form,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        At at = new At(number, visitor, visit);
        Errors errors = needsAgency(at, form);
        if (typed(form, "rows").isEmpty()) {
            errors = errors.and("rows", "Paste at least one row.");
        }
        if (!errors.isEmpty()) {
            return page(at, "paste", form, errors);
        }
        return kept(
                at,
                putIn.pasted(
                        visitor, number, typed(form, "agency"), typed(form, "headings"), form.getOrDefault("rows", "")),
                next);
    }

    @GetMapping("/type")
    ModelAndView type(@PathVariable long number, Visitor visitor, Visit visit) {
        return page(new At(number, visitor, visit), "type", Map.of(), Errors.none());
    }

    @PostMapping("/type")
    ModelAndView typed(
            @PathVariable long number,
            @RequestParam Map<String, String> form,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        At at = new At(number, visitor, visit);
        Errors errors = needsAgency(at, form);
        if (typed(form, "date").isEmpty()) {
            errors = errors.and("date", "Write when it happened, as well as it is known.");
        }
        if (typed(form, "what").isEmpty()) {
            errors = errors.and("what", "Write what happened.");
        }
        if (!errors.isEmpty()) {
            return page(at, "type", form, errors);
        }
        Map<Field, String> parts = new LinkedHashMap<>();
        parts.put(Field.HAPPENED, typed(form, "date"));
        parts.put(Field.EVENT, typed(form, "what"));
        parts.put(Field.PRESENT, typed(form, "present"));
        parts.put(Field.ACTION, typed(form, "action"));
        return kept(at, putIn.typed(visitor, number, typed(form, "agency"), parts), next);
    }

    private record At(long number, Visitor visitor, Visit visit) {

        String files() {
            return Where.inCase(number).files();
        }
    }

    private Errors needsAgency(At at, Map<String, String> form) {
        boolean own = !handle.sender(at.visitor(), at.number()).own().isEmpty();
        String agency = typed(form, "agency");
        return own || (!agency.isEmpty() && agency.length() <= 200)
                ? Errors.none()
                : Errors.of("agency", "Write which agency it comes from, in at most 200 letters.");
    }

    private static String typed(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }

    private static ModelAndView kept(At at, Receive.Outcome outcome, RedirectAttributes next) {
        return switch (outcome) {
            case Receive.Received(Submission submission) ->
                new ModelAndView("redirect:" + at.files() + "/" + submission.id());
            case Receive.AlreadySent(Submission before) -> {
                next.addFlashAttribute(
                        "flash",
                        org.sightline.app.site.Flash.takeCare("The very same words were put in on "
                                + InWords.moment(before.sentAt()) + ", so they were not kept twice."));
                yield new ModelAndView("redirect:" + at.files() + "/" + before.id());
            }
        };
    }

    private ModelAndView page(At at, String template, Map<String, String> form, Errors errors) {
        HandleFiles.Sender sender = handle.sender(at.visitor(), at.number());
        String title = template.equals("paste") ? "Paste rows" : "Type one entry";
        Site site = at.visit()
                .page(title, InCase.of(String.valueOf(at.number()), sender.title(), CaseTab.AGENCIES))
                .with(errors);
        ModelAndView page = new ModelAndView(
                "submissions/" + template,
                Map.of(
                        "page",
                        new PutInPage(
                                site, at.files() + "/" + template, form, sender.agencies(), sender.own(), errors)));
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
