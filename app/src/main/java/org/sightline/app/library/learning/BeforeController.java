package org.sightline.app.library.learning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.access.Decide;
import org.sightline.core.access.Standing;
import org.sightline.core.learning.AskedBefore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whether a recommendation that somebody is writing was made before. What is written comes with POST and is told nowhere: neither an
 * address nor the audit has it.
 */
@Controller
final class BeforeController {

    private static final int LONGEST = 10_000;

    /** Those further down were never the same when it was measured. */
    private static final int MOST_SHOWN = 30;

    private final Access access;
    private final GatherLessons gather;
    private final CompareAsks compare;
    private final WhereTold whereTold;

    BeforeController(Access access, GatherLessons gather, CompareAsks compare, WhereTold whereTold) {
        this.access = access;
        this.gather = gather;
        this.compare = compare;
        this.whereTold = whereTold;
    }

    @GetMapping("/library/before")
    String form(Visitor visitor, Visit visit, Model model) {
        access.inGeneral(
                visitor, Action.SEARCH_LIBRARY, "the form that asks what was recommended before", permit -> permit);
        model.addAttribute("page", page(visit, "", Optional.empty(), Errors.none(), visitor));
        return "library/learning/before";
    }

    @PostMapping("/library/before")
    String ask(
            Visitor visitor,
            Visit visit,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        Errors errors = errors(text);
        Optional<BeforePage.Answer> answer = access.inGeneral(
                visitor,
                Action.SEARCH_LIBRARY,
                "whether something was recommended before",
                permit -> Optional.of(text).filter(_ -> errors.isEmpty()).map(this::answer));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", page(visit, text, answer, errors, visitor));
        return "library/learning/before";
    }

    private static Errors errors(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Errors.of("text", "Write the recommendation, for example: Ask every father who he is.");
        }
        return text.length() <= LONGEST
                ? Errors.none()
                : Errors.of(
                        "text",
                        "The recommendation is %,d characters long, and at most %,d can be compared. Leave out what is not asked for."
                                .formatted(text.length(), LONGEST));
    }

    private BeforePage.Answer answer(String text) {
        Gathered gathered = gather.now();
        AskedBefore before = compare.asks(gathered).like(text, compare.to(gathered, text));
        return new BeforePage.Answer(
                before,
                shown(gathered, before.same()),
                shown(gathered, before.perhaps()),
                compare.asks(gathered).all().size());
    }

    private List<BeforePage.Found> shown(Gathered gathered, List<AskedBefore.Found> found) {
        return found.stream()
                .limit(MOST_SHOWN)
                .map(each -> new BeforePage.Found(
                        whereTold.of(gathered, each.told()), each.alike().why()))
                .toList();
    }

    private static BeforePage page(
            Visit visit, String text, Optional<BeforePage.Answer> answer, Errors errors, Visitor visitor) {
        return new BeforePage(
                visit.page("Has this been recommended before?", Section.LIBRARY).with(errors),
                text,
                answer,
                Decide.on(Standing.outsideAnyCase(visitor.role()), Action.KEEP_LIBRARY)
                        .isAllowed(),
                errors);
    }
}
