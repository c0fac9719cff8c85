package org.sightline.app.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.chronology.live.Episodes;
import org.sightline.app.site.Flash;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes one episode out of a case as a document that says what it is a part of. */
@Controller
final class EpisodeExportController {

    private final Access access;
    private final Episodes episodes;
    private final MakeReview make;

    EpisodeExportController(Access access, Episodes episodes, MakeReview make) {
        this.access = access;
        this.episodes = episodes;
        this.make = make;
    }

    @PostMapping("/cases/{number}/episodes/{id}/export")
    @Nullable
    String export(
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String document,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        Takeaway chosen = document.equals(Takeaway.EXCEL.name()) ? Takeaway.EXCEL : Takeaway.WORD;
        boolean written = HandOut.to(
                response,
                chosen,
                number,
                () -> access.to(
                        visitor,
                        number,
                        Action.EXPORT,
                        chosen.label() + ", one episode: number " + id,
                        permit -> Optional.of(episodes.of(permit, id).orElseThrow(NotThere::new))
                                .flatMap(episode -> make.episode(permit, episode))));
        if (written) {
            return null;
        }
        after.addFlashAttribute(
                Flash.NAME, Flash.takeCare("No entry is in this episode, so there is nothing to take out."));
        return "redirect:/cases/" + number + "/episodes/" + id;
    }
}
