package org.sightline.app.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.household.Tie;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording what people are to one another, changing it and ending it. */
@Controller
final class TiesController {

    private static final String PATH = "/cases/{number}/people/relationships";

    private static final String TAKEN_OUT =
            "Somebody else took this relationship out while you had it open, so yours was not saved. Save it again to add"
                    + " it as a new one.";

    private final Access access;
    private final Cases cases;
    private final People people;
    private final Relationships relationships;
    private final InstantSource clock;

    TiesController(Access access, Cases cases, People people, Relationships relationships, InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.relationships = relationships;
        this.clock = clock;
    }

    /** What came in, and for which relationship; 0 for a new one. */
    private record Asked(long number, long id, TieForm form) {}

    /** What the form needs of the case. */
    private record Around(String caseTitle, List<KnownPerson> people) {}

    /** What came of wanting to save. */
    private sealed interface Outcome {}

    private record Saved(List<String> doubts) implements Outcome {}

    private record Mistaken(Errors errors, Around around) implements Outcome {}

    /** @param now what stands instead; nothing where somebody took it out */
    private record Overtaken(Optional<Relationships.Recorded> now, Around around) implements Outcome {}

    @GetMapping(PATH + "/add")
    String add(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @RequestParam(name = "who", required = false) @Nullable Long who,
            Model model) {
        Around around =
                access.to(visitor, number, Action.CHANGE_PEOPLE, "the form that adds a relationship", this::around);
        return page(visit, number, 0, TieForm.empty(who), around, Errors.none(), model);
    }

    @GetMapping(PATH + "/{id}")
    String one(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @PathVariable("id") long id,
            Model model) {
        return access.to(visitor, number, Action.CHANGE_PEOPLE, "a relationship", permit -> {
            Tie tie = standing(permit, id).orElseThrow(NotThere::new);
            return page(visit, number, id, TieForm.of(tie), around(permit), Errors.none(), model);
        });
    }

    @PostMapping(PATH)
    String add(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @ModelAttribute TieForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = access.to(
                visitor, number, Action.CHANGE_PEOPLE, "recorded a relationship", permit -> save(permit, 0, form));
        return answer(visit, new Asked(number, 0, form), outcome, model, redirect, response);
    }

    /** Saves one that takes the place of {@code id}. */
    @PostMapping(PATH + "/{id}")
    String change(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @PathVariable("id") long id,
            @ModelAttribute TieForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = access.to(
                visitor, number, Action.CHANGE_PEOPLE, "changed a relationship", permit -> save(permit, id, form));
        return answer(visit, new Asked(number, id, form), outcome, model, redirect, response);
    }

    private static String answer(
            Visit visit,
            Asked asked,
            Outcome outcome,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return switch (outcome) {
            case Saved(List<String> doubts) -> {
                redirect.addFlashAttribute("flash", flash(doubts));
                yield "redirect:/cases/" + asked.number() + "/people#family";
            }
            case Mistaken(Errors errors, Around around) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(visit, asked.number(), asked.id(), asked.form(), around, errors, model);
            }
            case Overtaken(Optional<Relationships.Recorded> now, Around around) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                if (now.isEmpty()) {
                    yield page(visit, asked.number(), 0, asked.form(), around, Errors.of("who", TAKEN_OUT), model);
                }
                InCase inCase = InCase.of(String.valueOf(asked.number()), around.caseTitle(), CaseTab.PEOPLE);
                model.addAttribute("page", TieConflict.page(visit, inCase, asked.form(), now.get(), around.people()));
                yield "site/conflict";
            }
        };
    }

    @PostMapping(PATH + "/{id}/remove")
    String remove(
            Visitor visitor,
            @PathVariable("number") long number,
            @PathVariable("id") long id,
            RedirectAttributes redirect) {
        boolean done = access.to(
                visitor,
                number,
                Action.CHANGE_PEOPLE,
                "took out a relationship",
                permit -> relationships.remove(permit, id));
        redirect.addFlashAttribute(
                "flash",
                done
                        ? Flash.done("The relationship is taken out. That it was recorded is kept.")
                        : Flash.takeCare(
                                "Somebody else changed or took out this relationship. Look at it as it is now."));
        return "redirect:/cases/" + number + "/people#family";
    }

    private Outcome save(Permit permit, long id, TieForm form) {
        Optional<Tie> stands = standing(permit, id);
        WrittenSpan span = form.span(stands, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        Errors errors = form.errors(span);
        Around around = around(permit);
        if (errors.isEmpty() && !both(around.people(), form)) {
            errors = errors.and("who", "Choose people of this case; one of them was taken out meanwhile.");
        }
        if (!errors.isEmpty()) {
            return new Mistaken(errors, around);
        }
        if (id != 0 && !relationships.remove(permit, id)) {
            return new Overtaken(relationships.now(permit, id), around);
        }
        relationships.add(permit, form.tie(span), id == 0 ? Optional.empty() : Optional.of(id));
        return new Saved(span.doubts().toList());
    }

    private static boolean both(List<KnownPerson> people, TieForm form) {
        List<Long> ids = people.stream().map(KnownPerson::id).toList();
        return ids.contains(form.who()) && ids.contains(form.whose());
    }

    private static Flash flash(List<String> doubts) {
        return doubts.isEmpty()
                ? Flash.done("The relationship is recorded.")
                : Flash.takeCare("The relationship is recorded. " + String.join(" ", doubts));
    }

    private Optional<Tie> standing(Permit permit, long id) {
        return relationships.of(permit).stream()
                .filter(each -> each.id() == id)
                .map(Relationships.Recorded::tie)
                .findFirst();
    }

    private Around around(Permit permit) {
        return new Around(cases.seen(permit).title(), people.of(permit));
    }

    private static String page(
            Visit visit, long number, long id, TieForm form, Around around, Errors errors, Model model) {
        String title = id == 0 ? "Add a relationship" : "Change a relationship";
        InCase inCase = InCase.of(String.valueOf(number), around.caseTitle(), CaseTab.PEOPLE);
        model.addAttribute(
                "page",
                new TiePage(
                        visit.page(title, inCase).with(errors),
                        "/cases/" + number + "/people",
                        id,
                        form,
                        around.people(),
                        errors));
        return "cases/relationship";
    }
}
