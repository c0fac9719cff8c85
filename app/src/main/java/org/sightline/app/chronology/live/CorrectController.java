package org.sightline.app.chronology.live;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.app.submissions.Corrections;
import org.sightline.app.submissions.HandleFiles;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what one entry should have said. */
@Controller
@RequestMapping("/cases/{number}/entries/{id}/correct")
final class CorrectController {

    private final Access access;
    private final Cases cases;
    private final Corrections corrections;
    private final HandleFiles files;
    private final InstantSource clock;

    CorrectController(Access access, Cases cases, Corrections corrections, HandleFiles files, InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.corrections = corrections;
        this.files = files;
        this.clock = clock;
    }

    /** The entry as it counts, in its case. */
    private record Found(InCase inCase, Corrections.Now now) {}

    @GetMapping
    String form(Visitor visitor, Visit visit, @PathVariable long number, @PathVariable String id, Model model) {
        Found found = found(visitor, number, id, "entry " + EntryController.cited(id) + ", to correct it");
        model.addAttribute("page", page(visit, number, found, CorrectForm.of(found.now()), Errors.none()));
        return "chronology/live/correct";
    }

    /** What came of the form that was sent. */
    private record Sent(Found found, CorrectForm form, Corrections.Outcome outcome, Errors errors) {}

    @PostMapping
    String correct(
            Visitor visitor,
            Visit visit,
            @PathVariable long number,
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Sent sent = access.to(
                visitor,
                number,
                Action.CORRECT_ENTRY,
                "the correction of entry " + EntryController.cited(id),
                permit -> sent(permit, id, fields));
        return switch (sent.outcome()) {
            case Corrections.Corrected _ -> {
                files.bringUpToDate(number);
                next.addFlashAttribute(
                        Flash.NAME,
                        Flash.done(
                                "The entry is corrected. Chronology and questions follow it, and what it said before is"
                                        + " kept."));
                yield "redirect:/cases/" + number + "/entries/" + id;
            }
            case Corrections.AsItWas _ -> {
                next.addFlashAttribute(Flash.NAME, Flash.done("Nothing had to be changed: the entry says so already."));
                yield "redirect:/cases/" + number + "/entries/" + id;
            }
            case Corrections.Refused _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", page(visit, number, sent.found(), sent.form(), sent.errors()));
                yield "chronology/live/correct";
            }
            case Corrections.Overtaken(Corrections.Now theirs) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute(
                        "page",
                        sent.form().conflict(visit, sent.found().inCase(), CorrectPage.href(number, id), theirs));
                yield "site/conflict";
            }
        };
    }

    private Sent sent(Permit permit, String id, Map<String, String> fields) {
        Corrections.Now now = corrections.now(permit, id);
        CorrectForm form = CorrectForm.of(name -> Optional.ofNullable(fields.get(name)), now);
        Errors errors = form.errors();
        Found found = new Found(inCase(permit), now);
        if (!errors.isEmpty()) {
            return new Sent(found, form, new Corrections.Refused(0, ""), errors);
        }
        Corrections.Outcome outcome = corrections.correct(permit, form.request(id), clock.instant());
        Errors more = outcome instanceof Corrections.Refused(int cell, String why)
                ? Errors.of(CorrectForm.name(cell), why)
                : Errors.none();
        return new Sent(found, form, outcome, more);
    }

    private Found found(Visitor visitor, long number, String id, String what) {
        return access.to(
                visitor,
                number,
                Action.CORRECT_ENTRY,
                what,
                permit -> new Found(inCase(permit), corrections.now(permit, id)));
    }

    private InCase inCase(Permit permit) {
        Cases.Case open = cases.of(permit).orElseThrow(NotThere::new);
        return InCase.of(Long.toString(open.number()), open.title(), CaseTab.CHRONOLOGY);
    }

    private static CorrectPage page(Visit visit, long number, Found found, CorrectForm form, Errors errors) {
        String title = "Correct entry " + found.now().entry().id();
        return new CorrectPage(
                visit.page(title, found.inCase()).with(errors),
                number,
                found.now().entry(),
                form,
                errors);
    }
}
