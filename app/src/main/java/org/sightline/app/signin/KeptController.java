package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody was sending when they were signed out: shown to them again, and sent only by their own click. */
@Controller
final class KeptController {

    private final KnownBrowsers browsers;
    private final InstantSource clock;

    KeptController(KnownBrowsers browsers, InstantSource clock) {
        this.browsers = browsers;
        this.clock = clock;
    }

    @GetMapping("/kept")
    String show(Visitor visitor, Visit visit, HttpServletRequest request, Model model) {
        Optional<KeptForm> kept = kept(visitor, request.getSession());
        if (kept.isEmpty()) {
            return "redirect:/";
        }
        List<KeptPage.Sent> fields = kept.get().fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new KeptPage.Sent(field.getKey(), value)))
                .toList();
        model.addAttribute(
                "page",
                new KeptPage(
                        visit.page("You were signed out", Section.NONE),
                        kept.get().address(),
                        fields));
        return "signin/kept";
    }

    @PostMapping("/kept/drop")
    String drop(HttpServletRequest request, RedirectAttributes next) {
        request.getSession().removeAttribute(KeptForm.NAME);
        next.addFlashAttribute(Flash.NAME, Flash.done("It was thrown away."));
        return "redirect:/";
    }

    /** Only to whom it belongs: somebody else may have signed in at the same computer. */
    private Optional<KeptForm> kept(Visitor visitor, HttpSession session) {
        return session.getAttribute(KeptForm.NAME) instanceof KeptForm form
                        && form.isFresh(clock.instant())
                        && browsers.knows(visitor.login(), new CameFrom("", form.browser()))
                ? Optional.of(form)
                : Optional.empty();
    }
}
