package org.sightline.app.chronology.live;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gathers the entries that were ticked in a chronology into an episode, an old one or a new one. */
@Controller
final class GatherController {

    private final Access access;
    private final Cases cases;
    private final Episodes episodes;

    GatherController(Access access, Cases cases, Episodes episodes) {
        this.access = access;
        this.cases = cases;
        this.episodes = episodes;
    }

    /** What came of it: an episode with so many more entries, or what must be said first. */
    private sealed interface Outcome {}

    private record Gathered(long episode, int added) implements Outcome {}

    private record AskAgain(EpisodePages.Gather page) implements Outcome {}

    @PostMapping("/cases/{number}/episodes")
    String gather(
            Visitor visitor,
            Visit visit,
            @PathVariable long number,
            @RequestParam(name = "entry", required = false) @Nullable List<String> ticked,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String title,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        List<String> entries = ticked == null ? List.of() : ticked;
        Outcome outcome = access.to(
                visitor,
                number,
                Action.MAKE_EPISODE,
                "gathered entries into an episode",
                permit -> gather(permit, visit, entries, into, title.strip()));
        return switch (outcome) {
            case Gathered(long id, int added) -> {
                after.addFlashAttribute(
                        "flash",
                        Flash.done((added == 1 ? "1 entry was" : added + " entries were") + " added to this episode."));
                yield "redirect:/cases/" + number + "/episodes/" + id;
            }
            case AskAgain(EpisodePages.Gather page) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", page);
                yield "chronology/live/gather";
            }
        };
    }

    private Outcome gather(Permit permit, Visit visit, List<String> entries, String episode, String title) {
        if (!permit.isWhole()) {
            return new AskAgain(page(
                    permit,
                    visit,
                    entries,
                    title,
                    Errors.of(
                            "title",
                            "Episodes are made of every agency’s entries, and you see those of one agency only.")));
        }
        if (entries.isEmpty()) {
            return new AskAgain(page(
                    permit,
                    visit,
                    entries,
                    title,
                    Errors.of(
                            "entries",
                            "No entry was ticked. Go back to the chronology and tick those that belong together.")));
        }
        Optional<Long> chosen = episode.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(episode)) : Optional.empty();
        if (chosen.isEmpty() && title.isBlank()) {
            return new AskAgain(page(
                    permit, visit, entries, title, Errors.of("title", "Choose an episode, or give a new one a name.")));
        }
        long id = chosen.flatMap(known -> episodes.of(permit, known))
                .map(Episode::id)
                .orElseGet(() -> episodes.add(permit, title.isBlank() ? "Without a name" : title));
        return new Gathered(id, episodes.gather(permit, id, entries));
    }

    private EpisodePages.Gather page(Permit permit, Visit visit, List<String> entries, String title, Errors errors) {
        Cases.Case open = cases.of(permit).orElseThrow(NotThere::new);
        InCase inCase = InCase.of(Long.toString(open.number()), open.title(), CaseTab.CHRONOLOGY);
        return new EpisodePages.Gather(
                visit.page("Gather into an episode", inCase).with(errors),
                permit.caseNumber(),
                entries,
                choices(episodes.of(permit)),
                Field.of("title", "Name of a new episode").value(title).error(errors),
                errors);
    }

    /** The episodes to choose from, a new one first. */
    static List<Choice> choices(List<Episode> episodes) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "A new episode")));
        episodes.forEach(each -> choices.add(Choice.of(Long.toString(each.id()), each.title())));
        return choices;
    }
}
