package org.sightline.app.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.cases.KnownPerson;
import org.sightline.app.cases.People;
import org.sightline.app.record.CaseTruth;
import org.sightline.app.record.Derive;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sealing a person, so that nobody outside the case is ever led to them, and lifting that. */
@Controller
final class SealController {

    private static final String WHAT = "whether a person of the case is sealed";

    private final Access access;
    private final Cases cases;
    private final People people;
    private final Seals seals;
    private final CaseTruth truth;
    private final Derive derive;
    private final InstantSource clock;

    SealController(
            Access access,
            Cases cases,
            People people,
            Seals seals,
            CaseTruth truth,
            Derive derive,
            InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.seals = seals;
        this.truth = truth;
        this.derive = derive;
        this.clock = clock;
    }

    /** What somebody wants, as the form has it. */
    record SealForm(String sort, String reason, int version) {

        static final SealForm EMPTY = new SealForm("", "", 0);

        Errors errors() {
            Errors errors = List.of("ADOPTION", "PROTECTION", "LIFTED").contains(sort)
                    ? Errors.none()
                    : Errors.of("sort", "Choose whether this person is sealed, and why.");
            return reason.isBlank() ? errors.and("reason", "Give the reason: it is what others will go by.") : errors;
        }
    }

    @GetMapping("/cases/{number}/people/{id}/seal")
    String form(@PathVariable long number, @PathVariable long id, Visitor visitor, Visit visit, Model model) {
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEAL_PERSON,
                        WHAT,
                        permit -> page(permit, visit, id, SealForm.EMPTY, Errors.none())));
        return "matching/seal";
    }

    @PostMapping("/cases/{number}/people/{id}/seal")
    String seal(
            @PathVariable long number,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            Visit visit,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        SealForm form = new SealForm(sort, reason, version);
        Errors errors = form.errors();
        boolean said = access.to(visitor, number, Action.SEAL_PERSON, WHAT + ": " + told(form), permit -> {
            KnownPerson person = person(permit, id);
            boolean kept = errors.isEmpty()
                    && seals.say(permit, person.id(), version, Seals.Sort.valueOf(sort), reason.strip());
            if (kept) {
                truth.changed(number);
            }
            return kept;
        });
        if (said) {
            derive.bringUpToDate(number, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
            next.addFlashAttribute(Flash.NAME, Flash.done("It was kept, with your name and your reason."));
            return "redirect:/cases/" + number + "/people/" + id + "/seal";
        }
        response.setStatus(errors.isEmpty() ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
        Errors shown = errors.isEmpty()
                ? Errors.of(
                        "sort",
                        "Somebody else has said something of this seal meanwhile; it stands below. Read it, then choose again.")
                : errors;
        model.addAttribute(
                "page",
                access.to(visitor, number, Action.SEAL_PERSON, WHAT, permit -> page(permit, visit, id, form, shown)));
        return "matching/seal";
    }

    private static String told(SealForm form) {
        return form.errors().isEmpty() ? Seals.Sort.valueOf(form.sort()).label() : "a form that could not be kept";
    }

    private SealPage page(Permit permit, Visit visit, long id, SealForm form, Errors errors) {
        KnownPerson person = person(permit, id);
        String number = String.valueOf(permit.caseNumber());
        InCase inCase = InCase.of(number, cases.seen(permit).title(), CaseTab.PEOPLE);
        return new SealPage(
                visit.page("Seal " + person.name(), inCase).with(errors),
                "/cases/" + number + "/people/" + id,
                form.sort(),
                form.reason(),
                seals.of(permit, id),
                errors);
    }

    private KnownPerson person(Permit permit, long id) {
        return people.of(permit).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
