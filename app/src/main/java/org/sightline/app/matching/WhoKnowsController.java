package org.sightline.app.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking who knows a child, and the answer. */
@Controller
final class WhoKnowsController {

    private final Access access;
    private final WhoKnows whoKnows;
    private final InstantSource clock;

    WhoKnowsController(Access access, WhoKnows whoKnows, InstantSource clock) {
        this.access = access;
        this.whoKnows = whoKnows;
        this.clock = clock;
    }

    /** What came of wanting to ask. */
    private record Outcome(long look, Errors errors) {}

    @GetMapping("/who-knows")
    String form(Visitor visitor, Visit visit, Model model) {
        access.inGeneral(visitor, Action.ASK_WHO_KNOWS, "the form that asks", permit -> permit);
        model.addAttribute("page", page(visit, WhoKnowsForm.EMPTY, Errors.none()));
        return "matching/who-knows";
    }

    @PostMapping("/who-knows")
    String ask(
            Visitor visitor,
            Visit visit,
            @ModelAttribute WhoKnowsForm form,
            Model model,
            HttpServletResponse response) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Errors errors = form.errors(today);
        Outcome outcome = access.inGeneral(
                visitor,
                Action.ASK_WHO_KNOWS,
                errors.isEmpty() ? "for this reason: " + form.reasonTyped() : "a form that could not be used",
                permit -> {
                    if (!errors.isEmpty()) {
                        return new Outcome(0, errors);
                    }
                    return whoKnows.hasAskedTooOften(permit)
                            ? new Outcome(0, tooOften())
                            : new Outcome(whoKnows.ask(permit, form.asked(today), form.reasonTyped()), Errors.none());
                });
        if (outcome.errors().isEmpty()) {
            return "redirect:/who-knows/" + outcome.look();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(visit, form, outcome.errors()));
        return "matching/who-knows";
    }

    @GetMapping("/who-knows/{look}")
    String answer(@PathVariable long look, Visitor visitor, Visit visit, Model model) {
        model.addAttribute(
                "page", access.inGeneral(visitor, Action.ASK_WHO_KNOWS, "the answer they were given", permit -> {
                    WhoKnows.Look asked = whoKnows.look(permit, look).orElseThrow(NotThere::new);
                    return new WhoKnowsAnswer(
                            visit.page("Who knows this child", Section.WHO_KNOWS),
                            asked,
                            whoKnows.answer(permit, look));
                }));
        return "matching/who-knows-answer";
    }

    private Errors tooOften() {
        return Errors.of(
                "reason",
                "You have asked " + whoKnows.perHour()
                        + " times within an hour, which is as often as one person can. Wait, or let"
                        + " a colleague ask.");
    }

    private static WhoKnowsPage page(Visit visit, WhoKnowsForm form, Errors errors) {
        return new WhoKnowsPage(
                visit.page("Who knows this child?", Section.WHO_KNOWS).with(errors), form, errors);
    }
}
