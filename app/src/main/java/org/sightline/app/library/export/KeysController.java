package org.sightline.app.library.export;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page from which the library is taken out, and on which keys for programs are made and ended. */
@Controller
final class KeysController {

    private static final int LONGEST_NAME = 100;

    private final Access access;
    private final LibraryKeys keys;
    private final TakeReports take;
    private final InstantSource clock;

    KeysController(Access access, LibraryKeys keys, TakeReports take, InstantSource clock) {
        this.access = access;
        this.keys = keys;
        this.take = take;
        this.clock = clock;
    }

    /** What came of wanting a key. */
    private record Made(Optional<String> key, Errors errors, Shown shown) {}

    private record Shown(List<LibraryKeys.Kept> keys, int reports) {}

    @GetMapping("/library/export")
    String show(Visitor visitor, Visit visit, Model model) {
        Shown shown = access.inGeneral(visitor, Action.SEARCH_LIBRARY, "how the library is taken out", this::shown);
        model.addAttribute("page", page(visit, new Made(Optional.empty(), Errors.none(), shown), ""));
        return "library/export/export";
    }

    /** The page itself tells the key, this once: it never stands in an address. */
    @PostMapping("/library/export/keys")
    String make(
            @RequestParam(defaultValue = "") String name,
            Visitor visitor,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Errors errors = errors(name);
        Made made = access.inGeneral(
                visitor,
                Action.SEARCH_LIBRARY,
                errors.isEmpty()
                        ? "made a key of the library for a program"
                        : "a key of the library, with a form that could not be used",
                permit -> {
                    Errors all = errors.isEmpty() && hasAll(permit) ? tooMany() : errors;
                    Optional<String> key = Optional.of(name)
                            .filter(_ -> all.isEmpty())
                            .map(given -> keys.make(permit, given.strip(), clock.instant()));
                    return new Made(key, all, shown(permit));
                });
        if (!made.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", page(visit, made, made.errors().isEmpty() ? "" : name));
        return "library/export/export";
    }

    @PostMapping("/library/export/keys/{key}/end")
    String end(@PathVariable long key, Visitor visitor, RedirectAttributes after) {
        access.inGeneral(visitor, Action.SEARCH_LIBRARY, "ended a key of the library", permit -> {
            if (!keys.end(permit, key, clock.instant())) {
                throw new NotThere();
            }
            return permit;
        });
        after.addFlashAttribute(Flash.NAME, Flash.done("The key is ended: it opens nothing any more."));
        return "redirect:/library/export";
    }

    private Shown shown(Permit permit) {
        return new Shown(keys.of(permit), take.open().size());
    }

    private boolean hasAll(Permit permit) {
        Instant now = clock.instant();
        return keys.of(permit).stream().filter(key -> key.opens(now)).count() >= keys.atOnce();
    }

    private Errors tooMany() {
        return Errors.of(
                "name",
                "You have " + keys.atOnce()
                        + " keys, which is as many as one person can have. End one that is no longer used.");
    }

    private static Errors errors(String name) {
        if (name.isBlank()) {
            return Errors.of("name", "Write what the key is for, for example: feed reader in the office.");
        }
        return name.strip().length() <= LONGEST_NAME
                ? Errors.none()
                : Errors.of("name", "Write what the key is for in at most " + LONGEST_NAME + " characters.");
    }

    private ExportPage page(Visit visit, Made made, String typed) {
        return new ExportPage(
                visit.page("Take the library out", Section.LIBRARY).with(made.errors()),
                made.shown().reports(),
                made.shown().keys().stream()
                        .map(kept -> KeyOnPage.of(kept, clock.instant()))
                        .toList(),
                made.key(),
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(),
                keys.lastDays(),
                typed,
                made.errors());
    }
}
