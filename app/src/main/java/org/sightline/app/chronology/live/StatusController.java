package org.sightline.app.chronology.live;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How things stood with the children of a case: plans, addresses, schools, workers and orders, from when to when. */
@Controller
final class StatusController {

    private final Access access;
    private final Cases cases;
    private final Glances glances;
    private final StatusBands bands;
    private final InstantSource clock;

    StatusController(Access access, Cases cases, Glances glances, StatusBands bands, InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.glances = glances;
        this.bands = bands;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/status")
    String list(
            Visitor visitor,
            Visit visit,
            @PathVariable long number,
            @RequestParam Map<String, String> asked,
            Model model) {
        boolean may = access.allows(visitor, number, Action.CHANGE_PEOPLE);
        model.addAttribute(
                "page",
                access.to(visitor, number, Action.SEE_CHRONOLOGY, "how things stood with the children", permit -> {
                    StatusForm form = StatusForm.of(asked);
                    StatusForm begun = glances.of(permit).lines().stream()
                            .filter(line -> line.id().equals(form.entry()))
                            .findFirst()
                            .map(line -> new StatusForm(
                                    form.person(), form.sort(), "", DateWords.of(line.happened()), "", line.id(), ""))
                            .orElse(new StatusForm("", "", "", "", "", "", ""));
                    return page(permit, visit, may, new StatusPage.Filled(begun, address(number), Errors.none()));
                }));
        return "chronology/live/status";
    }

    @GetMapping("/cases/{number}/status/{id}")
    String change(Visitor visitor, Visit visit, @PathVariable long number, @PathVariable long id, Model model) {
        model.addAttribute(
                "page",
                access.to(visitor, number, Action.CHANGE_PEOPLE, "how things stood with the children", permit -> {
                    StatusBand band = bands.of(permit, id).orElseThrow(NotThere::new);
                    String action = address(number) + "/" + id;
                    return page(permit, visit, true, new StatusPage.Filled(StatusForm.of(band), action, Errors.none()));
                }));
        return "chronology/live/status";
    }

    @PostMapping("/cases/{number}/status")
    String add(
            Visitor visitor,
            Visit visit,
            @PathVariable long number,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return save(visitor, visit, new Sent(number, 0, StatusForm.of(fields)), model, response, after);
    }

    @PostMapping("/cases/{number}/status/{id}")
    String correct(
            Visitor visitor,
            Visit visit,
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return save(visitor, visit, new Sent(number, id, StatusForm.of(fields)), model, response, after);
    }

    /** @param id of what is corrected; 0 for a new one */
    private record Sent(long number, long id, StatusForm form) {

        String action() {
            return address(number) + (id == 0 ? "" : "/" + id);
        }
    }

    private String save(
            Visitor visitor,
            Visit visit,
            Sent sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Optional<StatusPage> again = access.to(
                visitor, sent.number(), Action.CHANGE_PEOPLE, "said how things stood with a child", permit -> {
                    Errors errors = sent.form().errors(today());
                    if (errors.isEmpty()
                            && sent.id() != 0
                            && !takeAway(permit, sent.id(), sent.form().version())) {
                        errors = Errors.of(
                                "words",
                                "Somebody else changed this meanwhile. Look at the list, then change it again.");
                    }
                    if (errors.isEmpty()) {
                        bands.add(permit, sent.form().band(today()));
                        return Optional.empty();
                    }
                    return Optional.of(
                            page(permit, visit, true, new StatusPage.Filled(sent.form(), sent.action(), errors)));
                });
        if (again.isEmpty()) {
            after.addFlashAttribute("flash", Flash.done("Saved. It stands behind the child’s line in the picture."));
            return "redirect:" + address(sent.number());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", again.get());
        return "chronology/live/status";
    }

    @PostMapping("/cases/{number}/status/{id}/remove")
    String remove(
            Visitor visitor,
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String version,
            RedirectAttributes after) {
        boolean gone = access.to(
                visitor,
                number,
                Action.CHANGE_PEOPLE,
                "took away how things stood with a child",
                permit -> takeAway(permit, id, version));
        after.addFlashAttribute(
                "flash",
                gone
                        ? Flash.done("It is no longer shown.")
                        : Flash.takeCare("Somebody else changed it meanwhile, so it stands as you see it now."));
        return "redirect:" + address(number);
    }

    private boolean takeAway(Permit permit, long id, String version) {
        return version.matches("[0-9]{1,9}") && bands.remove(permit, id, Integer.parseInt(version));
    }

    private StatusPage page(Permit permit, Visit visit, boolean may, StatusPage.Filled filled) {
        Glance glance = glances.of(permit);
        Cases.Case open = cases.of(permit).orElseThrow(NotThere::new);
        InCase inCase = InCase.of(Long.toString(open.number()), open.title(), CaseTab.CHRONOLOGY);
        return new StatusPage(
                visit.page("How things stood", inCase).with(filled.errors()),
                permit.caseNumber(),
                bands.of(permit),
                glance.lines(),
                glance.children().stream().map(Person::name).toList(),
                may && permit.isWhole(),
                filled);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private static String address(long number) {
        return "/cases/" + number + "/status";
    }
}
