package org.sightline.app.library.learning;

import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.Errors;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.learning.Review;
import org.sightline.core.learning.Told;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the lessons that a count counted, or the reviews that tell them. */
@Controller
final class LessonsController {

    private static final int ON_A_PAGE = 25;

    private final Access access;
    private final GatherLessons gather;
    private final WhereTold whereTold;

    LessonsController(Access access, GatherLessons gather, WhereTold whereTold) {
        this.access = access;
        this.gather = gather;
        this.whereTold = whereTold;
    }

    @GetMapping("/library/lessons")
    String show(
            Visitor visitor,
            Visit visit,
            @ModelAttribute WantedForm form,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Errors errors = form.errors();
        boolean reviews = show.equals("reviews");
        model.addAttribute(
                "page",
                access.inGeneral(visitor, Action.SEARCH_LIBRARY, "findings and recommendations of reviews", permit -> {
                    Gathered gathered = gather.now();
                    List<Told> told = gathered.learned().told(form.wanted());
                    List<Review> telling = gathered.learned().telling(form.wanted());
                    PageNumbers numbers = PageNumbers.over(
                            reviews ? telling.size() : told.size(),
                            ON_A_PAGE,
                            page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1,
                            "/library/lessons"
                                    + WantedForm.query(form.wanted(), "show", reviews ? "reviews" : "lessons")
                                    + "&page=");
                    List<Told> shown = part(reviews ? List.of() : told, numbers);
                    return new LessonsPage(
                            visit.page("Findings and recommendations", Section.LIBRARY)
                                    .with(errors),
                            new WantedFields("/library/lessons", form, gathered, errors),
                            new LessonsPage.Found(
                                    told.size(),
                                    telling,
                                    gathered.learned().asked(form.wanted()).size()),
                            shown.stream()
                                    .map(each -> whereTold.of(gathered, each))
                                    .toList(),
                            part(reviews ? telling : List.of(), numbers),
                            numbers,
                            errors);
                }));
        return "library/learning/lessons";
    }

    private static <T> List<T> part(List<T> all, PageNumbers numbers) {
        int from = Math.min(all.size(), (numbers.current() - 1) * ON_A_PAGE);
        return all.subList(from, Math.min(all.size(), from + ON_A_PAGE));
    }
}
