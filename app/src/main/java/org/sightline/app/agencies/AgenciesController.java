package org.sightline.app.agencies;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.app.submissions.SendFiles;
import org.sightline.core.access.Action;
import org.sightline.core.agencies.Happened;
import org.sightline.core.agencies.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The agencies of a case: who was asked, who answered, and the step that comes next. */
@Controller
@RequestMapping("/cases/{number}/agencies")
final class AgenciesController {

    private static final int LONGEST = 2000;

    private final AskAgencies ask;
    private final MakeLink makeLink;
    private final AgencySettings settings;
    private final SendFiles sendFiles;
    private final Access access;
    private final InstantSource clock;

    AgenciesController(
            AskAgencies ask,
            MakeLink makeLink,
            AgencySettings settings,
            SendFiles sendFiles,
            Access access,
            InstantSource clock) {
        this.ask = ask;
        this.makeLink = makeLink;
        this.settings = settings;
        this.sendFiles = sendFiles;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@PathVariable long number, Visitor visitor, Visit visit) {
        return allPage(number, visitor, visit, fresh(), Errors.none());
    }

    @PostMapping
    ModelAndView askNew(
            @PathVariable long number,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        AskForm form = form(fields);
        Errors errors = form.name().isEmpty() || form.name().length() > 200
                ? Errors.of("name", "Write the name of the agency, in at most 200 letters.")
                : Errors.none();
        Optional<LocalDate> due = form.dueOn(ask.today());
        errors = due.isEmpty() ? errors.and("due", "Write one day, such as 27 March 2026.") : errors;
        if (!errors.isEmpty()) {
            return allPage(number, visitor, visit, form, errors);
        }
        Happened asked = new Happened(Step.ASK, ask.today(), due, form.why());
        return switch (ask.ask(visitor, number, form.name(), new AskAgencies.Wanted(asked, 1, form.words()))) {
            case AskAgencies.Done(long agency) -> done(next, number, agency, form.name() + " was asked.");
            case AskAgencies.NotDone(String why) -> allPage(number, visitor, visit, form, Errors.of("name", why));
            case AskAgencies.Overtaken _ ->
                allPage(number, visitor, visit, form, Errors.of("name", "Somebody else has just asked it."));
        };
    }

    @GetMapping("/{agency}")
    ModelAndView one(@PathVariable long number, @PathVariable long agency, Visitor visitor, Visit visit) {
        return page(new At(number, agency, visitor, visit), fresh(), "", Optional.empty(), Errors.none());
    }

    @PostMapping("/{agency}")
    ModelAndView step(
            @PathVariable long number,
            @PathVariable long agency,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            Visit visit,
            RedirectAttributes next) {
        At at = new At(number, agency, visitor, visit);
        AskForm form = form(fields);
        Optional<Step> step = stepOf(fields.getOrDefault("step", ""));
        if (step.isEmpty()) {
            return page(at, form, "", Optional.empty(), Errors.of("step", "Choose what happened."));
        }
        Optional<LocalDate> due = step.get().setsDue() ? form.dueOn(ask.today()) : Optional.empty();
        Happened happened = new Happened(step.get(), ask.today(), due, form.why());
        AskAgencies.Wanted wanted = new AskAgencies.Wanted(
                happened, number(fields.getOrDefault("next", "0")), step.get() == Step.ASK ? form.words() : "");
        String chosen = step.get().name();
        return switch (ask.take(visitor, number, agency, wanted)) {
            case AskAgencies.Done _ -> done(next, number, agency, "This is recorded.");
            case AskAgencies.NotDone(String why) ->
                page(at, form, chosen, Optional.empty(), Errors.of(fieldOf(why), why));
            case AskAgencies.Overtaken _ ->
                page(
                        at,
                        form,
                        chosen,
                        Optional.empty(),
                        Errors.of(
                                "step",
                                "Somebody else recorded a step meanwhile: it is the last one below. Look whether"
                                        + " yours is still needed, then record it again."));
        };
    }

    @PostMapping("/{agency}/links")
    ModelAndView link(@PathVariable long number, @PathVariable long agency, Visitor visitor, Visit visit) {
        String token = makeLink.make(visitor, number, agency);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/send/" + token)
                .toUriString();
        return page(new At(number, agency, visitor, visit), fresh(), "", Optional.of(address), Errors.none());
    }

    @PostMapping("/{agency}/links/{link}/revoke")
    ModelAndView revoke(
            @PathVariable long number,
            @PathVariable long agency,
            @PathVariable long link,
            Visitor visitor,
            RedirectAttributes next) {
        makeLink.revoke(visitor, number, link);
        return done(next, number, agency, "The link is taken back: it opens nothing any more.");
    }

    private record At(long number, long agency, Visitor visitor, Visit visit) {}

    private AskForm fresh() {
        return new AskForm("", DateWords.of(ask.today().plusDays(settings.daysToAnswer())), settings.words(), "");
    }

    private static AskForm form(Map<String, String> fields) {
        return new AskForm(typed(fields, "name"), typed(fields, "due"), typed(fields, "words"), typed(fields, "why"));
    }

    private static String typed(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static Optional<Step> stepOf(String name) {
        for (Step step : Step.values()) {
            if (step.name().equals(name)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static int number(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
    }

    /** Beside which field the core's sentence belongs. */
    private static String fieldOf(String why) {
        if (why.contains("due")) {
            return "due";
        }
        return why.equals("Say why.") ? "why" : "step";
    }

    private static ModelAndView done(RedirectAttributes next, long number, long agency, String says) {
        next.addFlashAttribute(Flash.NAME, Flash.done(says));
        return new ModelAndView("redirect:/cases/" + number + "/agencies/" + agency);
    }

    private AgenciesPage.May may(Visitor visitor, long number) {
        return new AgenciesPage.May(
                access.allows(visitor, number, Action.SEND_FILES), access.allows(visitor, number, Action.ASK_AGENCIES));
    }

    private ModelAndView allPage(long number, Visitor visitor, Visit visit, AskForm form, Errors errors) {
        AskAgencies.All all = ask.of(visitor, number);
        Site site = visit.page("Agencies", InCase.of(String.valueOf(number), all.title(), CaseTab.AGENCIES))
                .with(errors);
        List<AgencyOnPage> agencies = all.agencies().stream()
                .map(one -> new AgencyOnPage(one, ask.today()))
                .toList();
        return shown(
                "agencies/agencies",
                new AgenciesPage(site, all, agencies, may(visitor, number), sendFiles.largest(), form, errors),
                errors);
    }

    private ModelAndView page(At at, AskForm form, String chosen, Optional<String> link, Errors errors) {
        AskAgencies.One one = ask.of(at.visitor(), at.number(), at.agency());
        AgenciesPage.May may = may(at.visitor(), at.number());
        List<LinkOnPage> links = may.ask()
                ? makeLink.of(at.visitor(), at.number(), at.agency()).stream()
                        .map(kept -> new LinkOnPage(kept, clock.instant()))
                        .toList()
                : List.of();
        Site site = at.visit()
                .page(
                        one.standing().agency().name(),
                        InCase.of(String.valueOf(at.number()), one.title(), CaseTab.AGENCIES))
                .with(errors);
        return shown(
                "agencies/agency",
                new AgencyPage(
                        site, new AgencyOnPage(one.standing(), ask.today()), may, form, chosen, links, link, errors),
                errors);
    }

    private static ModelAndView shown(String template, Object page, Errors errors) {
        ModelAndView shown = new ModelAndView(template, Map.of("page", page));
        shown.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }
}
