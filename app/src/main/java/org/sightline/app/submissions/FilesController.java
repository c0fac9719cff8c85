package org.sightline.app.submissions;

import java.util.List;
import java.util.Map;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a case: sending them, seeing how they were understood, using their rows. */
@Controller
@RequestMapping("/cases/{number}/files")
final class FilesController {

    private final HandleFiles handle;
    private final SendFiles send;
    private final Access access;

    FilesController(HandleFiles handle, SendFiles send, Access access) {
        this.handle = handle;
        this.send = send;
        this.access = access;
    }

    @GetMapping
    String waiting(@PathVariable long number, Visitor visitor, Visit visit, Model model) {
        Where where = Where.inCase(number);
        HandleFiles.Waiting waiting = handle.waiting(visitor, number);
        List<FileShort> files =
                waiting.files().stream().map(one -> new FileShort(one, where)).toList();
        model.addAttribute(
                "page",
                new FilesPage(
                        frame(visit, number, waiting.title(), "Files to check"),
                        where,
                        files,
                        SendFiles.problems(model),
                        SendFiles.used(model)));
        return "submissions/files";
    }

    @PostMapping
    String send(
            @PathVariable long number,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            Visitor visitor,
            RedirectAttributes next) {
        SendFiles.carry(next, send.all(visitor, number, files == null ? List.of() : files));
        return "redirect:" + Where.inCase(number).files();
    }

    @PostMapping("/use")
    String use(
            @PathVariable long number,
            @RequestParam Map<String, String> form,
            Visitor visitor,
            RedirectAttributes next) {
        SendFiles.carry(next, send.use(visitor, number, form));
        return "redirect:" + Where.inCase(number).files();
    }

    @GetMapping("/{id}")
    String file(@PathVariable long number, @PathVariable long id, Visitor visitor, Visit visit, Model model) {
        model.addAttribute("page", page(visitor, visit, number, id, Errors.none()));
        return "submissions/file";
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Visitor visitor,
            RedirectAttributes next) {
        boolean use = "use".equals(form.get("do"));
        HandleFiles.Outcome outcome = handle.decide(visitor, number, id, form, use);
        if (outcome instanceof HandleFiles.Used used) {
            SendFiles.carry(next, SendFiles.of(used));
            return "redirect:" + Where.inCase(number).files();
        }
        next.addFlashAttribute("flash", FilePages.says(outcome));
        return "redirect:" + Where.inCase(number).files() + "/" + id;
    }

    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        String reason = form.getOrDefault("reason", "").strip();
        if (reason.isEmpty()) {
            Errors errors = Errors.of("reason", "Say why it is withdrawn.");
            ModelAndView again =
                    new ModelAndView("submissions/file", Map.of("page", page(visitor, visit, number, id, errors)));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        HandleFiles.Outcome outcome = handle.withdraw(visitor, number, id, form, reason);
        next.addFlashAttribute(
                "flash",
                outcome instanceof HandleFiles.AsItWas
                        ? Flash.done("It is withdrawn: its rows no longer count, and it is kept.")
                        : FilePages.says(outcome));
        return new ModelAndView("redirect:" + Where.inCase(number).files() + "/" + id);
    }

    private FilePage page(Visitor visitor, Visit visit, long number, long id, Errors errors) {
        boolean mayChange = access.allows(visitor, number, Action.SEND_FILES);
        HandleFiles.Looked looked = handle.look(visitor, number, id, mayChange);
        String name = looked.understood().submission().file().name();
        Site site = frame(visit, number, looked.title(), name).with(errors);
        return new FilePage(site, Where.inCase(number), looked, mayChange, errors);
    }

    private static Site frame(Visit visit, long number, String caseTitle, String title) {
        return visit.page(title, InCase.of(String.valueOf(number), caseTitle, CaseTab.AGENCIES));
    }
}
