package org.sightline.app.questions.live;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.library.find.FitWork;
import org.sightline.app.site.ConflictPage;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.questions.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One question: what was said of it, and room to say more. */
@Controller
final class QuestionController {

    private static final int ALL_ROWS = 500;

    private final Access access;
    private final Cases cases;
    private final Questions questions;
    private final Answers answers;
    private final AnswerQuestion answerQuestion;
    private final Reports reports;
    private final ShowQuestions show;
    private final FitWork fitWork;

    QuestionController(
            Access access,
            Cases cases,
            Questions questions,
            Answers answers,
            AnswerQuestion answerQuestion,
            Reports reports,
            ShowQuestions show,
            FitWork fitWork) {
        this.access = access;
        this.cases = cases;
        this.questions = questions;
        this.answers = answers;
        this.answerQuestion = answerQuestion;
        this.reports = reports;
        this.show = show;
        this.fitWork = fitWork;
    }

    /** What somebody had typed when their form came back. */
    private record Typed(AnswerForm form, String wrong, Errors errors) {

        static final Typed NOTHING = new Typed(AnswerForm.NOTHING, "", Errors.none());
    }

    @GetMapping("/cases/{number}/questions/{id}")
    String show(@PathVariable long number, @PathVariable String id, Visitor visitor, Visit visit, Model model) {
        return page(number, id, visitor, visit, model, Typed.NOTHING);
    }

    @PostMapping("/cases/{number}/questions/{id}/answers")
    String answer(
            @PathVariable long number,
            @PathVariable String id,
            @ModelAttribute AnswerForm form,
            Visitor visitor,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        String what = "the question " + id + ": " + form.state().label();
        return switch (access.to(
                visitor, number, Action.ANSWER_QUESTION, what, permit -> answerQuestion.answer(permit, id, form))) {
            case AnswerQuestion.Kept(Answer answer) -> {
                next.addFlashAttribute(
                        "flash", Flash.done("The question is " + answer.state().label() + "."));
                yield "redirect:" + QuestionShown.href(number, id);
            }
            case AnswerQuestion.Refused(Errors errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(number, id, visitor, visit, model, new Typed(form, "", errors));
            }
            case AnswerQuestion.Overtaken(Answer theirs) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute(
                        "page",
                        access.to(
                                visitor,
                                number,
                                Action.SEE_QUESTIONS,
                                "the question " + id + ", answered by two people",
                                permit -> ConflictPage.of(
                                        visit,
                                        QuestionsController.frame(cases, permit),
                                        TwoAnswers.of(QuestionShown.href(number, id), form, theirs))));
                yield "site/conflict";
            }
        };
    }

    @PostMapping("/cases/{number}/questions/{id}/reports")
    String report(
            @PathVariable long number,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String wrong,
            Visitor visitor,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (wrong.isBlank()) {
            access.to(visitor, number, Action.ANSWER_QUESTION, "a form that could not be kept", permit -> id);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Errors errors = Errors.of("wrong", "Write what is wrong with the question, so that somebody can mend it.");
            return page(number, id, visitor, visit, model, new Typed(AnswerForm.NOTHING, wrong, errors));
        }
        access.to(visitor, number, Action.ANSWER_QUESTION, "reported the question " + id + " as wrong", permit -> {
            Asked asked = questions.of(permit, id).orElseThrow(NotThere::new);
            return reports.add(permit, asked.question(), wrong.strip());
        });
        next.addFlashAttribute("flash", Flash.done("Your report is kept, with the question as it stands now."));
        return "redirect:" + QuestionShown.href(number, id);
    }

    private String page(long number, String id, Visitor visitor, Visit visit, Model model, Typed typed) {
        boolean mayAnswer = access.allows(visitor, number, Action.ANSWER_QUESTION);
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEE_QUESTIONS,
                        "the question " + id,
                        permit -> page(permit, id, mayAnswer, visit, typed)));
        return "questions/live/question";
    }

    private QuestionPage page(Permit permit, String id, boolean mayAnswer, Visit visit, Typed typed) {
        Asked asked = questions.of(permit, id).orElseThrow(NotThere::new);
        return new QuestionPage(
                visit.page(asked.question().ask(), QuestionsController.frame(cases, permit))
                        .with(typed.errors()),
                show.with(permit, List.of(asked), ALL_ROWS).getFirst(),
                history(permit, id),
                fitWork.question(asked.question().code()),
                mayAnswer,
                typed.form(),
                typed.wrong(),
                typed.errors());
    }

    private List<QuestionPage.Told> history(Permit permit, String id) {
        List<Answer> said = answers.of(permit, id);
        var rows = show.rows(
                permit,
                said.stream()
                        .map(Answer::evidence)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList());
        return said.stream()
                .map(answer -> new QuestionPage.Told(
                        answer,
                        rows.stream()
                                .filter(row -> answer.evidence().contains(row.id()))
                                .toList()))
                .toList();
    }
}
