package org.sightline.app.library.learning;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.Lesson;
import org.sightline.app.library.Lessons;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.library.FoundLesson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records what became of a recommendation, with the source that says so. */
@Controller
final class OutcomeController {

    private static final String ADDRESS = "/library/reports/{report}/lessons/{lesson}/outcome";

    private final Access access;
    private final Lessons lessons;
    private final Outcomes outcomes;
    private final InstantSource clock;

    OutcomeController(Access access, Lessons lessons, Outcomes outcomes, InstantSource clock) {
        this.access = access;
        this.lessons = lessons;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** The recommendation, and all that was said of it. */
    private record Found(Lesson lesson, List<Outcome> said) {}

    @GetMapping(ADDRESS)
    String show(@PathVariable long report, @PathVariable int lesson, Visitor visitor, Visit visit, Model model) {
        Found found = access.inGeneral(
                visitor, Action.KEEP_LIBRARY, "what became of a recommendation", permit -> found(report, lesson));
        model.addAttribute("page", page(visit, found, OutcomeForm.EMPTY, Errors.none()));
        return "library/learning/outcome";
    }

    @PostMapping(ADDRESS)
    String record(
            @PathVariable long report,
            @PathVariable int lesson,
            @ModelAttribute OutcomeForm form,
            Visitor visitor,
            Visit visit,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Errors errors = form.errors();
        Found found = access.inGeneral(
                visitor,
                Action.KEEP_LIBRARY,
                errors.isEmpty()
                        ? "recorded what became of a recommendation of report " + report
                        : "what became of a recommendation, with a form that could not be used",
                permit -> {
                    Found there = found(report, lesson);
                    if (errors.isEmpty()) {
                        outcomes.add(
                                permit,
                                report,
                                there.lesson().words(),
                                form.chosen().orElseThrow(),
                                form.toldTyped(),
                                form.sourceTyped(),
                                clock.instant());
                    }
                    return there;
                });
        if (errors.isEmpty()) {
            after.addFlashAttribute(Flash.NAME, Flash.done("What became of this recommendation was recorded."));
            return "redirect:" + OutcomePage.address(found.lesson());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(visit, found, form, errors));
        return "library/learning/outcome";
    }

    private Found found(long report, int number) {
        Lesson lesson = lessons.of(report, number)
                .filter(each -> each.kind() == FoundLesson.Kind.RECOMMENDATION)
                .orElseThrow(NotThere::new);
        return new Found(lesson, outcomes.of(report, lesson.words()));
    }

    private static OutcomePage page(Visit visit, Found found, OutcomeForm form, Errors errors) {
        return new OutcomePage(
                visit.page("What became of this recommendation?", Section.LIBRARY)
                        .with(errors),
                found.lesson(),
                found.said(),
                form,
                errors);
    }
}
