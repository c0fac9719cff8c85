package org.sightline.app.chronology.live;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.chronology.EntryOnPage;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Conflict;
import org.sightline.app.site.ConflictPage;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The episodes of a case: the list of them, one with its entries, and changing it. */
@Controller
final class EpisodeController {

    private static final int LONGEST_TITLE = 120;

    private final Access access;
    private final Cases cases;
    private final Glances glances;
    private final Lines lines;
    private final Episodes episodes;

    EpisodeController(Access access, Cases cases, Glances glances, Lines lines, Episodes episodes) {
        this.access = access;
        this.cases = cases;
        this.glances = glances;
        this.lines = lines;
        this.episodes = episodes;
    }

    @GetMapping("/cases/{number}/episodes")
    String list(Visitor visitor, Visit visit, @PathVariable long number, Model model) {
        boolean may = access.allows(visitor, number, Action.MAKE_EPISODE);
        model.addAttribute("page", access.to(visitor, number, Action.SEE_CHRONOLOGY, "the list of episodes", permit -> {
            Glance glance = glances.of(permit);
            return new EpisodePages.All(
                    site(permit, visit, "Episodes"),
                    number,
                    episodes.of(permit).stream()
                            .map(each -> EpisodePages.Shown.of(number, each, glance))
                            .toList(),
                    may && permit.isWhole());
        }));
        return "chronology/live/episodes";
    }

    @GetMapping("/cases/{number}/episodes/{id}")
    String one(Visitor visitor, Visit visit, @PathVariable long number, @PathVariable long id, Model model) {
        May may = may(visitor, number);
        model.addAttribute("page", access.to(visitor, number, Action.SEE_CHRONOLOGY, "an episode", permit -> {
            Episode episode = episodes.of(permit, id).orElseThrow(NotThere::new);
            return page(permit, visit, episode, may, new Words(episode.title(), episode.why()));
        }));
        return "chronology/live/episode";
    }

    /** What the visitor may do with an episode. */
    private record May(boolean change, boolean export) {}

    private May may(Visitor visitor, long number) {
        return new May(
                access.allows(visitor, number, Action.MAKE_EPISODE), access.allows(visitor, number, Action.EXPORT));
    }

    private record Words(String title, String why) {

        Errors errors() {
            if (title.isBlank()) {
                return Errors.of("title", "Give the episode a name, such as “The spring of the house moves”.");
            }
            return title.length() > LONGEST_TITLE
                    ? Errors.of("title", "Shorten the name to " + LONGEST_TITLE + " characters.")
                    : Errors.none();
        }
    }

    private EpisodePages.One page(Permit permit, Visit visit, Episode episode, May may, Words words) {
        Glance glance = glances.of(permit);
        List<String> ids = EpisodePages.Shown.lines(episode, glance).stream()
                .map(Brief::id)
                .toList();
        OnPage around = OnPage.of(permit, lines, glance.colours(), ids);
        Errors errors = words.errors();
        return new EpisodePages.One(
                site(permit, visit, episode.title()).with(errors),
                EpisodePages.Shown.of(permit.caseNumber(), episode, glance),
                ids.stream()
                        .flatMap(each -> around.line(each).stream())
                        .map(line -> new EntryOnPage(around, line))
                        .toList(),
                may.change() && permit.isWhole(),
                may.export() && permit.isWhole(),
                Field.of("title", "Name").value(words.title()).error(errors),
                Field.of("why", "Why it matters")
                        .hint("In words, for whoever reads the review. Nothing is scored.")
                        .value(words.why()),
                errors);
    }

    @PostMapping("/cases/{number}/episodes/{id}")
    String change(
            Visitor visitor,
            Visit visit,
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Words words = new Words(
                form.getOrDefault("title", "").strip(),
                form.getOrDefault("why", "").strip());
        String version = form.getOrDefault("version", "");
        May may = may(visitor, number);
        Optional<Object> again = access.to(visitor, number, Action.MAKE_EPISODE, "changed an episode", permit -> {
            Episode stands = episodes.of(permit, id).orElseThrow(NotThere::new);
            if (!words.errors().isEmpty()) {
                return Optional.of(page(permit, visit, stands, may, words));
            }
            boolean saved = version.equals(Integer.toString(stands.version()))
                    && episodes.change(permit, stands, words.title(), words.why());
            return saved ? Optional.empty() : Optional.of(conflict(permit, visit, stands, words));
        });
        if (again.isEmpty()) {
            after.addFlashAttribute("flash", Flash.done("The episode is saved."));
            return "redirect:/cases/" + number + "/episodes/" + id;
        }
        boolean conflict = again.get() instanceof ConflictPage;
        response.setStatus((conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        model.addAttribute("page", again.get());
        return conflict ? "site/conflict" : "chronology/live/episode";
    }

    private ConflictPage conflict(Permit permit, Visit visit, Episode stands, Words words) {
        EpisodePages.Shown shown = new EpisodePages.Shown(permit.caseNumber(), stands, Optional.empty());
        return ConflictPage.of(
                visit,
                inCase(permit),
                new Conflict(
                        "this episode",
                        shown.href(),
                        List.of(
                                new Conflict.FieldPair("Name", "title", words.title(), stands.title()),
                                new Conflict.FieldPair("Why it matters", "why", words.why(), stands.why())),
                        stands.said().by(),
                        "on " + shown.said().substring(shown.said().indexOf(", ") + 2),
                        Map.of("version", Integer.toString(stands.version()))));
    }

    @PostMapping("/cases/{number}/episodes/{id}/take-out")
    String takeOut(
            Visitor visitor,
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam(name = "entry", required = false) @Nullable List<String> ticked,
            RedirectAttributes after) {
        int gone = access.to(
                visitor,
                number,
                Action.MAKE_EPISODE,
                "took entries out of an episode",
                permit -> episodes.takeOut(permit, id, ticked == null ? List.of() : ticked));
        after.addFlashAttribute(
                "flash",
                gone == 0
                        ? Flash.takeCare("Nothing was ticked, so nothing was taken out.")
                        : Flash.done((gone == 1 ? "1 entry is" : gone + " entries are")
                                + " no longer in the episode. The chronology is as it was."));
        return "redirect:/cases/" + number + "/episodes/" + id;
    }

    @PostMapping("/cases/{number}/episodes/{id}/remove")
    String remove(Visitor visitor, @PathVariable long number, @PathVariable long id, RedirectAttributes after) {
        access.to(visitor, number, Action.MAKE_EPISODE, "removed an episode", permit -> {
            episodes.remove(permit, id);
            return id;
        });
        after.addFlashAttribute("flash", Flash.done("The episode is gone; its entries are where they were."));
        return "redirect:/cases/" + number + "/episodes";
    }

    private Site site(Permit permit, Visit visit, String title) {
        return visit.page(title, inCase(permit));
    }

    private InCase inCase(Permit permit) {
        Cases.Case open = cases.of(permit).orElseThrow(NotThere::new);
        return InCase.of(Long.toString(open.number()), open.title(), CaseTab.CHRONOLOGY);
    }
}
