package org.sightline.app.library.keep;

import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending reports for the library, and seeing how far they have come. */
@Controller
final class AddController {

    private static final String TITLE = "Add reports to the library";

    private final Access access;
    private final SendReports send;
    private final Arrivals arrivals;
    private final TakeIn takeIn;

    AddController(Access access, SendReports send, Arrivals arrivals, TakeIn takeIn) {
        this.access = access;
        this.send = send;
        this.arrivals = arrivals;
        this.takeIn = takeIn;
    }

    @GetMapping("/library/add")
    ModelAndView form(Visitor visitor, Visit visit) {
        access.inGeneral(visitor, Action.KEEP_LIBRARY, "the form by which reports are added", permit -> true);
        return page(visit, RightsForm.EMPTY, Errors.none());
    }

    @PostMapping("/library/add")
    ModelAndView send(
            @RequestParam(name = AddPage.FILES, required = false) List<MultipartFile> files,
            @ModelAttribute RightsForm form,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        access.inGeneral(visitor, Action.KEEP_LIBRARY, "the form by which reports are added", permit -> true);
        Errors errors = form.errors();
        if (!errors.isEmpty()) {
            return page(visit, form, errors);
        }
        SendReports.Sent sent = send.all(visitor, files == null ? List.of() : files, form.rights());
        if (sent.kept() == 0) {
            String why = sent.problems().isEmpty()
                    ? "Choose one or more reports, then send them."
                    : String.join(" ", sent.problems());
            return page(visit, form, Errors.of(AddPage.FILES, why));
        }
        if (!sent.problems().isEmpty()) {
            next.addFlashAttribute(Flash.NAME, Flash.takeCare(String.join(" ", sent.problems())));
        }
        return new ModelAndView("redirect:/library/add/" + sent.sending());
    }

    @GetMapping("/library/add/{sending}")
    String sent(@PathVariable long sending, Visitor visitor, Visit visit, Model model) {
        List<Arrival> all = access.inGeneral(
                visitor,
                Action.KEEP_LIBRARY,
                "how far reports for the library have come",
                permit -> arrivals.of(sending));
        if (all.isEmpty()) {
            throw new NotThere();
        }
        model.addAttribute("page", new SentPage(visit.page("Reports sent for the library", Section.LIBRARY), all));
        return "library/keep/sent";
    }

    private ModelAndView page(Visit visit, RightsForm form, Errors errors) {
        ModelAndView page = new ModelAndView("library/keep/add");
        page.addObject(
                "page",
                new AddPage(
                        visit.page(TITLE, Section.LIBRARY).with(errors),
                        form.fields(errors),
                        errors,
                        send.largest(),
                        takeIn.readsPictures()));
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
