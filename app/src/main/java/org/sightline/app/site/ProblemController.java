package org.sightline.app.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for everything that no other page answered for. */
@Controller
final class ProblemController implements ErrorController {

    private final Visits visits;
    private final Problems problems;

    ProblemController(Visits visits, Problems problems) {
        this.visits = visits;
        this.problems = problems;
    }

    @RequestMapping("/error")
    String problem(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Problem problem = thrown instanceof Throwable fault
                ? problems.of(fault)
                : problems.of(status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND);
        response.setStatus(problem.status());
        model.addAttribute("page", new ProblemPage(visit(request).page(problem.title(), Section.NONE), problem));
        return "site/problem";
    }

    /** Even when the database that knows who is signed in does not answer, the problem must be told. */
    private Visit visit(HttpServletRequest request) {
        try {
            return visits.of(request);
        } catch (RuntimeException nobodyKnows) {
            return new Visit(Optional.empty(), new Csrf("_csrf", "X-CSRF-TOKEN", ""), Optional.empty(), false);
        }
    }
}
