package org.sightline.app.library.find;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searching the library. What somebody writes goes by POST and stays in their session; the audit says only that they searched. */
@Controller
final class FindController {

    private final Access access;
    private final MakeFindPage make;

    FindController(Access access, MakeFindPage make) {
        this.access = access;
        this.make = make;
    }

    @GetMapping("/library")
    String show(
            Visitor visitor,
            Visit visit,
            HttpSession session,
            @RequestParam Optional<String> sought,
            @RequestParam(defaultValue = "0") int show,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Optional<Sought> kept = sought.filter(number -> number.matches("[0-9]{1,9}"))
                .flatMap(number -> LastSought.of(session, Integer.parseInt(number)));
        boolean forgotten = sought.isPresent() && kept.isEmpty();
        Sought asked = kept.orElseGet(() -> Sought.of(sent).withoutText());
        String what = kept.isPresent() ? "searched the library" : "the library";
        return page(model, access.inGeneral(visitor, Action.SEARCH_LIBRARY, what, permit -> {
            MakeFindPage.Looked looked = forgotten
                    ? MakeFindPage.nothing(
                            "What you looked for is not kept any more. Write it again, or go on from the list of all reports.")
                    : make.result(asked, sought.orElse(""), show, page);
            return made(permit, visit, asked, looked, Errors.none());
        }));
    }

    @PostMapping("/library")
    String search(
            Visitor visitor,
            Visit visit,
            HttpSession session,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Sought asked = Sought.of(sent);
        Errors errors = asked.errors();
        FindPage again = access.inGeneral(
                visitor,
                Action.SEARCH_LIBRARY,
                "wrote what to look for in the library",
                permit -> made(permit, visit, asked, make.landing(), errors));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, again);
        }
        return asked.text().isBlank()
                ? "redirect:/library?" + asked.query()
                : "redirect:/library?sought=" + LastSought.keep(session, asked);
    }

    private FindPage made(Permit permit, Visit visit, Sought asked, MakeFindPage.Looked looked, Errors errors) {
        return make.page(permit, visit.page("Library", Section.LIBRARY).with(errors), asked, looked, errors);
    }

    private static String page(Model model, FindPage page) {
        model.addAttribute("page", page);
        return "library/find";
    }
}
