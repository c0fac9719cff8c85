package org.sightline.app.library.learning;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.Theme;
import org.sightline.app.library.Themes;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.learning.Brief;
import org.sightline.core.learning.By;
import org.sightline.core.learning.Wanted;
import org.sightline.core.learning.WriteBrief;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what a team should know of a theme on one page to be printed, in the words of reviews alone. */
@Controller
final class BriefsController {

    private final Access access;
    private final GatherLessons gather;
    private final CompareAsks compare;
    private final WhereTold whereTold;
    private final InstantSource clock;

    BriefsController(
            Access access, GatherLessons gather, CompareAsks compare, WhereTold whereTold, InstantSource clock) {
        this.access = access;
        this.gather = gather;
        this.compare = compare;
        this.whereTold = whereTold;
        this.clock = clock;
    }

    @GetMapping("/library/briefs")
    String all(Visitor visitor, Visit visit, Model model) {
        model.addAttribute("page", access.inGeneral(visitor, Action.SEARCH_LIBRARY, "the list of briefs", permit -> {
            Gathered gathered = gather.now();
            List<BriefsPage.OfTheme> themes =
                    Themes.all().stream().map(theme -> ofTheme(gathered, theme)).toList();
            return new BriefsPage(
                    visit.page("Briefs for a team", Section.LIBRARY),
                    themes,
                    gathered.learned().asked(Wanted.ALL).size());
        }));
        return "library/learning/briefs";
    }

    private static BriefsPage.OfTheme ofTheme(Gathered gathered, Theme theme) {
        Wanted wanted = Wanted.ALL.with(By.THEME, theme.code());
        return new BriefsPage.OfTheme(
                theme.code(),
                theme.name(),
                gathered.learned().told(wanted).size(),
                gathered.learned().telling(wanted).size());
    }

    @GetMapping("/library/briefs/{theme}")
    String one(@PathVariable String theme, Visitor visitor, Visit visit, Model model) {
        model.addAttribute("page", access.inGeneral(visitor, Action.SEARCH_LIBRARY, "a brief on a theme", permit -> {
            if (!Themes.has(theme)) {
                throw new NotThere();
            }
            Gathered gathered = gather.now();
            Brief brief =
                    WriteBrief.on(theme, gathered.learned(), compare.asks(gathered), ask -> compare.to(gathered, ask));
            return new BriefPage(
                    visit.page(title(theme), Section.LIBRARY),
                    brief,
                    brief.found().stream()
                            .map(quote -> new BriefPage.Quoted(quote, whereTold.of(gathered, quote.told())))
                            .toList(),
                    brief.asked().stream()
                            .map(asked -> new BriefPage.Asked(
                                    asked,
                                    new BriefPage.Quoted(
                                            asked.quote(),
                                            whereTold.of(gathered, asked.quote().told()))))
                            .toList(),
                    LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        }));
        return "library/learning/brief";
    }

    private static String title(String theme) {
        String name = Themes.name(theme);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": what reviews found";
    }
}
