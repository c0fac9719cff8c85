package org.sightline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sightline.app.site.Link;
import org.sightline.app.site.Problem;
import org.sightline.app.site.ProblemPage;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visits;
import org.sightline.core.access.Decision.Way;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The pages that answer when somebody asked for what they may not do, or for what is not there. */
@ControllerAdvice
final class Refusals {

    private final Visits visits;

    Refusals(Visits visits) {
        this.visits = visits;
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused, HttpServletRequest request) {
        String reason = String.valueOf(refused.getMessage());
        List<String> says =
                refused.way().map(way -> List.of(reason, way.says())).orElse(List.of(reason));
        return page(Problem.notAllowed(says, ways(refused)), request);
    }

    @ExceptionHandler(NotThere.class)
    ModelAndView notThere(HttpServletRequest request) {
        return page(Problem.notFound(), request);
    }

    private static List<Link> ways(NotAllowed refused) {
        return refused.way().stream()
                .filter(way -> way == Way.BREAK_GLASS)
                .map(_ -> Link.to("Break the glass", "/cases/" + refused.caseNumber() + "/break-glass"))
                .toList();
    }

    private ModelAndView page(Problem problem, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("site/problem");
        page.addObject("page", new ProblemPage(visits.of(request).page(problem.title(), Section.NONE), problem));
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }
}
