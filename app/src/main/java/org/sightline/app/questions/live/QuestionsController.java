package org.sightline.app.questions.live;

import java.util.Locale;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.InCase;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The questions of a case, as many as can be read at once. */
@Controller
final class QuestionsController {

    private static final int ON_A_PAGE = 20;
    private static final int ROWS_OF_EACH = 5;

    private final Access access;
    private final Cases cases;
    private final Questions questions;
    private final ShowQuestions show;

    QuestionsController(Access access, Cases cases, Questions questions, ShowQuestions show) {
        this.access = access;
        this.cases = cases;
        this.questions = questions;
        this.show = show;
    }

    @GetMapping("/cases/{number}/questions")
    String list(
            @PathVariable long number, @ModelAttribute QuestionsForm form, Visitor visitor, Visit visit, Model model) {
        String what = "the questions, " + form.standing().label().toLowerCase(Locale.ROOT);
        model.addAttribute(
                "page", access.to(visitor, number, Action.SEE_QUESTIONS, what, permit -> page(permit, form, visit)));
        return "questions/live/questions";
    }

    private QuestionsPage page(Permit permit, QuestionsForm form, Visit visit) {
        Questions.Chosen chosen = form.chosen();
        var counts = questions.counts(permit, chosen);
        PageNumbers pages = PageNumbers.over(
                counts.getOrDefault(form.standing(), 0),
                ON_A_PAGE,
                form.pageNumber(),
                QuestionsForm.address(permit.caseNumber(), form.standing(), chosen) + "&page=");
        var found = questions.page(permit, chosen, form.standing(), (pages.current() - 1) * ON_A_PAGE, ON_A_PAGE);
        return new QuestionsPage(
                visit.page("Questions", frame(cases, permit)),
                permit.caseNumber(),
                form.standing(),
                chosen,
                counts,
                new QuestionsPage.Filters(questions.people(permit), questions.codes(permit)),
                show.with(permit, found, ROWS_OF_EACH),
                pages);
    }

    static InCase frame(Cases cases, Permit permit) {
        String title = cases.of(permit).map(Cases.Case::title).orElse("This case");
        return InCase.of(String.valueOf(permit.caseNumber()), title, CaseTab.QUESTIONS);
    }
}
