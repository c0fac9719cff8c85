package org.sightline.app.chronology.live;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.chronology.Dot;
import org.sightline.app.chronology.DrawPicture;
import org.sightline.app.chronology.EntryOnPage;
import org.sightline.app.site.CaseTab;
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
    private final InstantSource clock;

    LiveController(Access access, Cases cases, Glances glances, Lines lines, InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.glances = glances;
        this.lines = lines;
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
        model.addAttribute(
                "page",
                access.to(visitor, number, Action.SEE_CHRONOLOGY, what, permit -> page(permit, visit, asked, page)));
        return "chronology/live/chronology";
    }

    private static int pageNumber(String written) {
        return written.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(written) : 1;
    }

    private LivePage page(Permit permit, Visit visit, Asked asked, int number) {
        Glance glance = glances.of(permit);
        Wanted wanted = Wanted.of(asked, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        Found found = Found.of(
                wanted.of(glance.lines(), named(permit, asked)), glance.lines().size(), number, asked);
        Site site = visit.page("Chronology", inCase(permit)).with(wanted.errors());
        return new LivePage(
                site,
                new FilterFields(wanted, glance, List.of()),
                found,
                entries(permit, glance, wanted, found),
                picture(glance, wanted, found),
                Optional.empty());
    }

    private InCase inCase(Permit permit) {
        Cases.Case open = cases.of(permit).orElseThrow(NotThere::new);
        return InCase.of(Long.toString(open.number()), open.title(), CaseTab.CHRONOLOGY);
    }

    /** The only entries that can be wanted, where words were asked for. */
    private Optional<Set<String>> named(Permit permit, Asked asked) {
        return asked.has(Asked.WORDS)
                ? Optional.of(new HashSet<>(lines.saying(permit, asked.field(Asked.WORDS))))
                : Optional.empty();
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

    /** On the first page only: the others are for reading on. */
    private Optional<LivePage.PictureOnPage> picture(Glance glance, Wanted wanted, Found found) {
        if (found.pages().current() > 1
                || (found.lines().isEmpty() && wanted.period().isEmpty())) {
            return Optional.empty();
        }
        String person = wanted.asked().field(Asked.PERSON);
        DrawPicture.Request request = new DrawPicture.Request(
                found.lines().stream().<Dot>map(line -> line).toList(),
                glance.children().stream()
                        .filter(child -> person.isEmpty() || child.name().equals(person))
                        .toList(),
                List.of(),
                new LiveWays(wanted.asked(), glance.colours()),
                wanted.period(),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        return Optional.of(
                new LivePage.PictureOnPage(DrawPicture.of(request), new Zoom(wanted.asked(), wanted.period())));
    }
}
