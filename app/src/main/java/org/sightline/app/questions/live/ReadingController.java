package org.sightline.app.questions.live;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.record.Casts;
import org.sightline.app.record.Entries;
import org.sightline.app.record.Overrulings;
import org.sightline.app.record.Readings;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was read in one entry, and room to say that it is not so. */
@Controller
final class ReadingController {

    private final Access access;
    private final Cases cases;
    private final Entries entries;
    private final Casts casts;
    private final Readings readings;
    private final Overrulings overrulings;
    private final OverruleReading overrule;

    ReadingController(
            Access access,
            Cases cases,
            Entries entries,
            Casts casts,
            Readings readings,
            Overrulings overrulings,
            OverruleReading overrule) {
        this.access = access;
        this.cases = cases;
        this.entries = entries;
        this.casts = casts;
        this.readings = readings;
        this.overrulings = overrulings;
        this.overrule = overrule;
    }

    @GetMapping("/cases/{number}/entries/{id}/reading")
    String show(@PathVariable long number, @PathVariable String id, Visitor visitor, Visit visit, Model model) {
        return page(number, id, visitor, visit, model, OverruleForm.NOTHING, Errors.none());
    }

    @PostMapping("/cases/{number}/entries/{id}/reading")
    String overrule(
            @PathVariable long number,
            @PathVariable String id,
            @ModelAttribute OverruleForm form,
            Visitor visitor,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Errors errors = form.errors();
        if (!errors.isEmpty()) {
            access.to(visitor, number, Action.OVERRULE_READING, "a form that could not be kept", permit -> id);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(number, id, visitor, visit, model, form, errors);
        }
        Overrulings.Effect effect = overrule.overrule(visitor, number, form.of(id), form.reasonGiven());
        next.addFlashAttribute(
                "flash", Flash.done("Your word stands against the reading." + ofQuestions(visitor, number, effect)));
        return "redirect:/cases/" + number + "/entries/" + id + "/reading";
    }

    @PostMapping("/cases/{number}/entries/{id}/reading/{overruling}/taken-back")
    String takeBack(
            @PathVariable long number,
            @PathVariable String id,
            @PathVariable long overruling,
            @RequestParam(defaultValue = "") String back,
            Visitor visitor,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (back.isBlank()) {
            access.to(visitor, number, Action.OVERRULE_READING, "a form that could not be kept", permit -> id);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Errors errors =
                    Errors.of("back-" + overruling, "Write why you take it back, so that others can follow you.");
            return page(number, id, visitor, visit, model, OverruleForm.NOTHING, errors);
        }
        Overrulings.Effect effect = overrule.takeBack(visitor, number, id, overruling, back.strip());
        next.addFlashAttribute("flash", Flash.done("It is taken back." + ofQuestions(visitor, number, effect)));
        return "redirect:/cases/" + number + "/entries/" + id + "/reading";
    }

    /** What became of the questions, for those who may see them. */
    private String ofQuestions(Visitor visitor, long number, Overrulings.Effect effect) {
        return access.allows(visitor, number, Action.SEE_QUESTIONS) ? " " + OverrulingsShown.inWords(effect) : "";
    }

    private String page(
            long number, String id, Visitor visitor, Visit visit, Model model, OverruleForm form, Errors errors) {
        boolean may = access.allows(visitor, number, Action.OVERRULE_READING);
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEE_CHRONOLOGY,
                        "what was read in entry " + id,
                        permit -> page(permit, id, may, visit, form, errors)));
        return "questions/live/reading";
    }

    private ReadingPage page(Permit permit, String id, boolean may, Visit visit, OverruleForm form, Errors errors) {
        Entry entry = entries.of(permit.caseNumber(), id).orElseThrow(NotThere::new);
        String title = cases.of(permit).map(Cases.Case::title).orElse("This case");
        InCase inCase = InCase.of(String.valueOf(permit.caseNumber()), title, CaseTab.CHRONOLOGY);
        List<String> children = casts.of(permit.caseNumber()).children().stream()
                .map(Person::name)
                .toList();
        return new ReadingPage(
                visit.page("What Sightline read in this entry", inCase).with(errors),
                permit.caseNumber(),
                new ReadingPage.Read(entry, readings.of(permit, id)),
                overrulings.of(permit, id),
                children,
                may,
                form,
                errors);
    }
}
