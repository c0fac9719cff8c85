package org.sightline.app.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.CaseTab;
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

/** Recording who lived where, and when. */
@Controller
final class ResidencesController {

    private static final String PATH = "/cases/{number}/people/addresses";

    private final Access access;
    private final Cases cases;
    private final People people;
    private final Residences residences;
    private final InstantSource clock;

    ResidencesController(Access access, Cases cases, People people, Residences residences, InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.residences = residences;
        this.clock = clock;
    }

    /** What came of wanting to save, and what the form needs of the case. */
    private record Outcome(String caseTitle, List<KnownPerson> people, Errors errors) {}

    @GetMapping(PATH + "/add")
    String add(Visitor visitor, Visit visit, @PathVariable("number") long number, Model model) {
        Outcome found = access.to(
                visitor,
                number,
                Action.CHANGE_PEOPLE,
                "the form that adds an address",
                permit -> outcome(permit, Errors.none()));
        return page(visit, number, ResidenceForm.empty(), found, model);
    }

    @PostMapping(PATH)
    String save(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @ModelAttribute ResidenceForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        WrittenSpan span = form.span(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        Outcome outcome = access.to(visitor, number, Action.CHANGE_PEOPLE, "recorded who lived where", permit -> {
            Outcome checked = outcome(permit, form.errors(span));
            if (checked.errors().isEmpty()) {
                checked.people().stream()
                        .filter(person -> form.whoGiven().contains(person.id()))
                        .forEach(person -> residences.add(permit, residence(person, form, span), Optional.empty()));
            }
            return checked;
        });
        if (!outcome.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, number, form, outcome, model);
        }
        List<String> doubts = span.doubts().toList();
        redirect.addFlashAttribute(
                "flash",
                doubts.isEmpty()
                        ? Flash.done("The address is recorded.")
                        : Flash.takeCare("The address is recorded. " + String.join(" ", doubts)));
        return "redirect:/cases/" + number + "/people#households";
    }

    @PostMapping(PATH + "/{id}/remove")
    String remove(
            Visitor visitor,
            @PathVariable("number") long number,
            @PathVariable("id") long id,
            RedirectAttributes redirect) {
        boolean done = access.to(
                visitor, number, Action.CHANGE_PEOPLE, "took out an address", permit -> residences.remove(permit, id));
        redirect.addFlashAttribute(
                "flash",
                done
                        ? Flash.done("It is taken out. That it was recorded is kept.")
                        : Flash.takeCare("Somebody else took this out already."));
        return "redirect:/cases/" + number + "/people#households";
    }

    private static Residences.Residence residence(KnownPerson person, ResidenceForm form, WrittenSpan span) {
        return new Residences.Residence(
                0,
                person.id(),
                person.name(),
                PersonForm.given(form.address()),
                span.during(),
                PersonForm.given(form.source()));
    }

    private Outcome outcome(Permit permit, Errors errors) {
        return new Outcome(cases.seen(permit).title(), people.of(permit), errors);
    }

    private static String page(Visit visit, long number, ResidenceForm form, Outcome found, Model model) {
        InCase inCase = InCase.of(String.valueOf(number), found.caseTitle(), CaseTab.PEOPLE);
        model.addAttribute(
                "page",
                new ResidencePage(
                        visit.page("Add an address", inCase).with(found.errors()),
                        "/cases/" + number + "/people",
                        form,
                        found.people(),
                        found.errors()));
        return "cases/residence";
    }
}
