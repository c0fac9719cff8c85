package org.sightline.app.chronology.live;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.chronology.EntryOnPage;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Choice;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.chronology.AsKnown;
import org.sightline.core.chronology.Line;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The chronology of a shared case: its picture, and its entries as a list or a table. */
@Controller
final class LiveController {

    private final Access access;
    private final Cases cases;
    private final Glances glances;
    private final Lines lines;
    private final Episodes episodes;
    private final Pictures pictures;
    private final InstantSource clock;

    LiveController(
            Access access,
            Cases cases,
            Glances glances,
            Lines lines,
            Episodes episodes,
            Pictures pictures,
            InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.glances = glances;
        this.lines = lines;
        this.episodes = episodes;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/chronology")
    String chronology(
            Visitor visitor,
            Visit visit,
            @PathVariable long number,
            @RequestParam Map<String, String> parameters,
            Model model) {
        Asked asked = Asked.of(number, parameters);
        int page = pageNumber(parameters.getOrDefault("page", ""));
        String what = "the chronology" + (asked.narrows() ? ", filtered" : "") + ", page " + page;
        boolean may = access.allows(visitor, number, Action.MAKE_EPISODE);
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEE_CHRONOLOGY,
                        what,
                        permit -> page(permit, visit, asked, page, may && permit.isWhole())));
        return "chronology/live/chronology";
    }

    private static int pageNumber(String written) {
        return written.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(written) : 1;
    }

    private LivePage page(Permit permit, Visit visit, Asked asked, int number, boolean mayGather) {
        Glance glance = glances.of(permit);
        Wanted wanted = Wanted.of(asked, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        List<Episode> all = episodes.of(permit);
        Found found = Found.of(
                wanted.of(glance.lines(), named(permit, asked, all)),
                glance.lines().size(),
                number,
                asked);
        Site site = visit.page("Chronology", inCase(permit)).with(wanted.errors());
        return new LivePage(
                site,
                new FilterFields(wanted, glance, choices(all)),
                found,
                entries(permit, glance, wanted, found),
                pictures.of(permit, glance, wanted, found),
                mayGather ? Optional.of(GatherController.choices(all)) : Optional.empty());
    }

    private static List<Choice> choices(List<Episode> episodes) {
        return episodes.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(Choice.of("", "Every entry")),
                                episodes.stream().map(each -> Choice.of(Long.toString(each.id()), each.title())))
                        .toList();
    }

    private InCase inCase(Permit permit) {
        Cases.Case open = cases.of(permit).orElseThrow(NotThere::new);
        return InCase.of(Long.toString(open.number()), open.title(), CaseTab.CHRONOLOGY);
    }

    /** The only entries that can be wanted, where words or an episode were asked for. */
    private Optional<Set<String>> named(Permit permit, Asked asked, List<Episode> all) {
        if (!asked.has(Asked.WORDS) && !asked.has(Asked.EPISODE)) {
            return Optional.empty();
        }
        Set<String> gathered = all.stream()
                .filter(each -> Long.toString(each.id()).equals(asked.field(Asked.EPISODE)))
                .flatMap(each -> each.entries().stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (!asked.has(Asked.WORDS)) {
            return Optional.of(gathered);
        }
        Set<String> saying = lines.saying(permit, asked.field(Asked.WORDS));
        if (asked.has(Asked.EPISODE)) {
            saying.retainAll(gathered);
        }
        return Optional.of(saying);
    }

    private List<EntryOnPage> entries(Permit permit, Glance glance, Wanted wanted, Found found) {
        List<String> ids = found.shown().stream().map(Brief::id).toList();
        OnPage around = OnPage.of(permit, lines, glance.colours(), ids);
        // which entries tell one event was found out with what is known today
        OnPage then =
                wanted.asKnown() ? new OnPage(around.caseNumber(), around.colours(), around.lines(), Map.of()) : around;
        return ids.stream()
                .flatMap(id -> around.line(id).stream())
                .map(line -> asThen(wanted, line))
                .map(line -> new EntryOnPage(then, line))
                .toList();
    }

    private static Line asThen(Wanted wanted, Line line) {
        return wanted.on().map(day -> AsKnown.on(day, line)).orElse(line);
    }
}
