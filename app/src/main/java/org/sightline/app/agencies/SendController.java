package org.sightline.app.agencies;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.WrongSecrets;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Link;
import org.sightline.app.site.Problem;
import org.sightline.app.site.ProblemPage;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.app.site.Visits;
import org.sightline.app.submissions.FilePage;
import org.sightline.app.submissions.FilePages;
import org.sightline.app.submissions.FileShort;
import org.sightline.app.submissions.FilesPage;
import org.sightline.app.submissions.HandleFiles;
import org.sightline.app.submissions.SendFiles;
import org.sightline.app.submissions.Where;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the holder of a link can do: send files, see how they were understood, correct that and confirm it. */
@Controller
@RequestMapping("/send/{token}")
final class SendController {

    private final OpenLink openLink;
    private final AskAgencies ask;
    private final HandleFiles handle;
    private final SendFiles send;
    private final AgencySettings settings;
    private final WrongSecrets wrong;
    private final Visits visits;

    SendController(
            OpenLink openLink,
            AskAgencies ask,
            HandleFiles handle,
            SendFiles send,
            AgencySettings settings,
            WrongSecrets wrong,
            Visits visits) {
        this.openLink = openLink;
        this.ask = ask;
        this.handle = handle;
        this.send = send;
        this.settings = settings;
        this.wrong = wrong;
        this.visits = visits;
    }

    @GetMapping
    String start(@PathVariable String token, HttpServletRequest request, Visit visit, Model model) {
        AgencyLinks.Held held = openLink.by(token, request.getRemoteAddr());
        AskAgencies.Standing standing =
                ask.of(held.visitor(), held.caseNumber(), held.agency()).standing();
        String words = standing.steps().stream()
                .map(AgencyRequests.Kept::words)
                .filter(asked -> !asked.isBlank())
                .reduce(settings.words(), (before, after) -> after);
        model.addAttribute(
                "page",
                new SendPage(
                        visit.page("Send files for " + standing.agency().name(), Section.NONE),
                        "/send/" + token,
                        new AgencyOnPage(standing, ask.today()),
                        held.caseNumber(),
                        words,
                        new SendPage.AgencyLinksLeft(held.expiresAt(), held.left()),
                        send.largest()));
        return "agencies/send";
    }

    @GetMapping("/files")
    String waiting(@PathVariable String token, HttpServletRequest request, Visit visit, Model model) {
        AgencyLinks.Held held = openLink.by(token, request.getRemoteAddr());
        Where where = Where.byLink(token);
        List<FileShort> files = handle.waiting(held.visitor(), held.caseNumber()).files().stream()
                .map(one -> new FileShort(one, where))
                .toList();
        model.addAttribute(
                "page",
                new FilesPage(
                        visit.page("Files to check", Section.NONE),
                        where,
                        files,
                        SendFiles.problems(model),
                        SendFiles.used(model)));
        return "submissions/files";
    }

    @PostMapping("/files")
    String send(
            @PathVariable String token,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            HttpServletRequest request,
            RedirectAttributes next) {
        AgencyLinks.Held held = openLink.by(token, request.getRemoteAddr());
        if (!openLink.send(held)) {
            next.addFlashAttribute(
                    Flash.NAME,
                    Flash.takeCare("Nothing was sent: this link was used as often as it may be. Ask whoever sent it to"
                            + " you for another."));
            return "redirect:/send/" + token;
        }
        SendFiles.carry(next, send.all(held.visitor(), held.caseNumber(), files == null ? List.of() : files));
        return "redirect:" + Where.byLink(token).files();
    }

    @PostMapping("/files/use")
    String use(
            @PathVariable String token,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes next) {
        AgencyLinks.Held held = openLink.by(token, request.getRemoteAddr());
        SendFiles.carry(next, send.use(held.visitor(), held.caseNumber(), form));
        return "redirect:" + Where.byLink(token).files();
    }

    @GetMapping("/files/{id}")
    String file(
            @PathVariable String token, @PathVariable long id, HttpServletRequest request, Visit visit, Model model) {
        AgencyLinks.Held held = openLink.by(token, request.getRemoteAddr());
        HandleFiles.Looked looked = handle.look(held.visitor(), held.caseNumber(), id, true);
        String name = looked.understood().submission().file().name();
        model.addAttribute(
                "page", new FilePage(visit.page(name, Section.NONE), Where.byLink(token), looked, true, Errors.none()));
        return "submissions/file";
    }

    @PostMapping("/files/{id}")
    String decide(
            @PathVariable String token,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes next) {
        AgencyLinks.Held held = openLink.by(token, request.getRemoteAddr());
        HandleFiles.Outcome outcome =
                handle.decide(held.visitor(), held.caseNumber(), id, form, "use".equals(form.get("do")));
        if (outcome instanceof HandleFiles.Used used) {
            SendFiles.carry(next, SendFiles.of(used));
            return "redirect:" + Where.byLink(token).files();
        }
        next.addFlashAttribute(Flash.NAME, FilePages.says(outcome));
        return "redirect:" + Where.byLink(token).files() + "/" + id;
    }

    @ExceptionHandler
    ModelAndView noSuchLink(NoSuchLink none, HttpServletRequest request) {
        Problem problem = none.tooMany()
                ? Problem.tooManyTries(wrong.pause())
                : new Problem(
                        404,
                        "This link opens nothing",
                        List.of(
                                "It is not whole, it has run out, or it was taken back.",
                                "If you copied it, check that it is whole. If it is, ask whoever sent it to you for a new"
                                        + " one."),
                        List.of(Link.to("Sign in, if you have an account", "/sign-in")),
                        "");
        ModelAndView page = new ModelAndView("site/problem");
        page.addObject("page", new ProblemPage(visits.of(request).page(problem.title(), Section.NONE), problem));
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }
}
