package org.sightline.app.library.keep;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.library.ReportTheme;
import org.sightline.app.library.ReportThemes;
import org.sightline.app.library.Reports;
import org.sightline.app.library.Theme;
import org.sightline.app.library.Themes;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.Flash;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The themes that were read in a report, confirmed or set aside by a person. */
@Controller
@RequestMapping("/library/reports/{report}/themes")
final class ThemesController {

    private static final String HOLDS = "holds";
    private static final String NOT = "not";
    private static final String OPEN = "open";

    private final Access access;
    private final Reports reports;
    private final ReportThemes themes;
    private final Sayings sayings;
    private final InstantSource clock;

    ThemesController(Access access, Reports reports, ReportThemes themes, Sayings sayings, InstantSource clock) {
        this.access = access;
        this.reports = reports;
        this.themes = themes;
        this.sayings = sayings;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable long report, Visitor visitor, Visit visit, Model model) {
        model.addAttribute(
                "page",
                access.inGeneral(
                        visitor, Action.KEEP_LIBRARY, "the themes of report " + report, permit -> page(report, visit)));
        return "library/keep/themes";
    }

    @PostMapping
    String say(
            @PathVariable long report,
            @RequestParam MultiValueMap<String, String> form,
            Visitor visitor,
            RedirectAttributes next) {
        int said = access.inGeneral(
                visitor,
                Action.KEEP_LIBRARY,
                "confirmed or set aside themes of report " + report,
                permit -> say(permit, report, form));
        next.addFlashAttribute(
                Flash.NAME,
                said == 0
                        ? Flash.takeCare("Nothing was changed.")
                        : Flash.done(said == 1 ? "The theme was saved." : said + " themes were saved."));
        return "redirect:/library/reports/" + report;
    }

    private int say(Permit permit, long report, MultiValueMap<String, String> form) {
        if (!reports.isThere(report)) {
            throw new NotThere();
        }
        Sayings.By by = new Sayings.By(permit.visitor().account(), clock.instant());
        Map<String, Boolean> now = answered(form, standing(report));
        now.forEach((theme, holds) -> sayings.theme(report, theme, holds, by));
        return now.size();
    }

    /** What the form says otherwise than it stands. */
    private static Map<String, Boolean> answered(
            MultiValueMap<String, String> form, Map<String, ReportTheme> standing) {
        Map<String, Boolean> answered = new LinkedHashMap<>();
        List<String> also = form.getOrDefault(ThemesPage.ALSO, List.of());
        for (Theme theme : Themes.all()) {
            Optional<ReportTheme> confirmed =
                    Optional.ofNullable(standing.get(theme.code())).filter(ReportTheme::confirmed);
            boolean added = confirmed.filter(stands -> stands.page().isEmpty()).isPresent();
            String answer = Optional.ofNullable(form.getFirst(theme.code())).orElse(OPEN);
            boolean holds = answer.equals(HOLDS) || also.contains(theme.code());
            if (holds && confirmed.isEmpty()) {
                answered.put(theme.code(), true);
            } else if (answer.equals(NOT) || (added && !holds)) {
                answered.put(theme.code(), false);
            }
        }
        return answered;
    }

    private Map<String, ReportTheme> standing(long report) {
        return themes.of(report).stream().collect(Collectors.toMap(ReportTheme::code, theme -> theme));
    }

    private ThemesPage page(long report, Visit visit) {
        if (!reports.isThere(report)) {
            throw new NotThere();
        }
        Map<String, ReportTheme> standing = standing(report);
        List<ThemesPage.Proposed> proposed = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        for (Theme theme : Themes.all()) {
            ReportTheme stands = standing.get(theme.code());
            if (stands != null && stands.page().isPresent()) {
                proposed.add(proposed(stands));
            } else {
                others.add(new Choice(theme.code(), theme.name(), "", stands != null));
            }
        }
        return new ThemesPage(visit.page("Themes of a report", Section.LIBRARY), report, proposed, others);
    }

    private static ThemesPage.Proposed proposed(ReportTheme theme) {
        List<Choice> choices = Choice.checked(
                List.of(Choice.of(HOLDS, "Yes"), Choice.of(NOT, "No"), Choice.of(OPEN, "Not checked yet")),
                Set.of(theme.confirmed() ? HOLDS : OPEN));
        return new ThemesPage.Proposed(
                theme.name(),
                Field.of(theme.code(), "Is the report about this: " + theme.name() + "?"),
                theme.page(),
                theme.sentence(),
                choices);
    }
}
