package org.sightline.app.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding a person to a case, changing what is said of one, taking one out and bringing one back. */
@Controller
final class PersonController {

    private final Access access;
    private final Cases cases;
    private final People people;
    private final Proposals proposals;
    private final EarlierReviews earlier;
    private final Derive derive;
    private final InstantSource clock;

    PersonController(
            Access access,
            Cases cases,
            People people,
            Proposals proposals,
            EarlierReviews earlier,
            Derive derive,
            InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.proposals = proposals;
        this.earlier = earlier;
        this.derive = derive;
        this.clock = clock;
    }

    /** A person and what the page about them needs. */
    private record Found(String caseTitle, Optional<KnownPerson> person, PersonPage.Beside beside) {}

    /** What stands in the form. */
    private record Form(Found found, PersonForm form, String proposal) {}

    /** What came of wanting to save. */
    private record Saved(boolean done, ReadPerson read, Found now) {}

    @GetMapping("/cases/{number}/people/add")
    String add(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @RequestParam(name = "as", defaultValue = "adult") String as,
            @RequestParam(name = "proposal", defaultValue = "") String proposal,
            Model model) {
        PersonForm empty = PersonForm.empty(as.equals("child"));
        Form start = access.to(visitor, number, Action.CHANGE_PEOPLE, "the form that adds a person", permit -> {
            PersonForm form = proposals
                    .waiting(permit, proposal)
                    .map(person -> PersonForm.of(new PersonSaid(Proposals.underAName(person), Optional.empty())))
                    .orElse(empty);
            Found found = new Found(cases.seen(permit).title(), Optional.empty(), PersonPage.Beside.NOTHING);
            return new Form(found, form, proposal);
        });
        return page(visit, number, start, 0, Errors.none(), model);
    }

    @PostMapping("/cases/{number}/people/add")
    String add(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @ModelAttribute PersonForm form,
            @RequestParam(name = "proposal", defaultValue = "") String proposal,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ReadPerson read = ReadPerson.from(form, Optional.empty(), today());
        Saved saved = access.to(visitor, number, Action.CHANGE_PEOPLE, "added a person", permit -> {
            Errors errors = nameTaken(permit, read, 0);
            if (errors.isEmpty()) {
                proposals
                        .waiting(permit, proposal)
                        .ifPresent(person -> proposals.decide(permit, person, Proposals.Decided.CONFIRMED));
                people.add(permit, read.said());
            }
            return new Saved(
                    errors.isEmpty(),
                    new ReadPerson(read.said(), errors, read.doubts()),
                    new Found(cases.seen(permit).title(), Optional.empty(), PersonPage.Beside.NOTHING));
        });
        if (!saved.done()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    visit,
                    number,
                    new Form(saved.now(), form, proposal),
                    0,
                    saved.read().errors(),
                    model);
        }
        return done(number, read, "is added to the case.", redirect);
    }

    @GetMapping("/cases/{number}/people/{id}")
    String one(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @PathVariable("id") long id,
            Model model) {
        Found found =
                access.to(visitor, number, Action.CHANGE_PEOPLE, "one person of the case", permit -> found(permit, id));
        KnownPerson person = found.person().orElseThrow(NotThere::new);
        return page(
                visit,
                number,
                new Form(found, PersonForm.of(person.said()), ""),
                person.version(),
                Errors.none(),
                model);
    }

    @PostMapping("/cases/{number}/people/{id}")
    String change(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @PathVariable("id") long id,
            @ModelAttribute PersonForm form,
            @RequestParam(name = "version", defaultValue = "0") int version,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Saved saved = access.to(visitor, number, Action.CHANGE_PEOPLE, "changed what is said of a person", permit -> {
            Found found = found(permit, id);
            ReadPerson read = ReadPerson.from(form, found.person().map(KnownPerson::said), today());
            Errors errors = nameTaken(permit, read, id);
            boolean done = errors.isEmpty() && people.change(permit, id, version, read.said());
            return new Saved(done, new ReadPerson(read.said(), errors, read.doubts()), found);
        });
        if (!saved.read().errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    visit,
                    number,
                    new Form(saved.now(), form, ""),
                    version,
                    saved.read().errors(),
                    model);
        }
        if (!saved.done()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute(
                    "page",
                    PersonConflict.page(
                            visit,
                            InCase.of(String.valueOf(number), saved.now().caseTitle(), CaseTab.PEOPLE),
                            form,
                            saved.now().person().orElseThrow(NotThere::new),
                            saved.now().beside().history()));
            return "site/conflict";
        }
        return done(number, saved.read(), "is saved.", redirect);
    }

    @PostMapping("/cases/{number}/people/{id}/{what:remove|bring-back}")
    String remove(
            Visitor visitor,
            @PathVariable("number") long number,
            @PathVariable("id") long id,
            @PathVariable("what") String what,
            RedirectAttributes redirect) {
        boolean remove = what.equals("remove");
        String name = access.to(
                visitor,
                number,
                Action.CHANGE_PEOPLE,
                remove ? "took a person out of the case" : "brought a person back into the case",
                permit -> {
                    KnownPerson person = (remove ? people.of(permit) : people.removed(permit))
                            .stream()
                                    .filter(each -> each.id() == id)
                                    .findFirst()
                                    .orElseThrow(NotThere::new);
                    boolean taken = !remove
                            && people.of(permit).stream()
                                    .anyMatch(each -> each.name().equals(person.name()));
                    return taken || !people.setRemoved(permit, person, remove) ? "" : person.name();
                });
        derive.bringUpToDate(number, today());
        redirect.addFlashAttribute(
                "flash",
                name.isEmpty()
                        ? Flash.takeCare(
                                "Nothing was changed: somebody of that name is in the case. Change their name first.")
                        : Flash.done(
                                remove
                                        ? name
                                                + " is taken out of the case. What was said of them is kept, and you can bring"
                                                + " them back below."
                                        : name + " is back in the case."));
        return "redirect:/cases/" + number + "/people";
    }

    private Found found(Permit permit, long id) {
        Optional<KnownPerson> person = people.one(permit, id);
        return new Found(
                cases.seen(permit).title(),
                person,
                new PersonPage.Beside(
                        people.history(permit, id),
                        person.map(one -> earlier.ofChild(permit, one)).orElse(List.of())));
    }

    private Errors nameTaken(Permit permit, ReadPerson read, long but) {
        String name = read.said().person().name();
        boolean taken = people.of(permit).stream()
                .anyMatch(person -> person.id() != but && person.name().equals(name));
        return taken
                ? read.errors()
                        .and("name", "Somebody in this case is called that already. Add what tells the two apart.")
                : read.errors();
    }

    private String done(long number, ReadPerson read, String what, RedirectAttributes redirect) {
        derive.bringUpToDate(number, today());
        String sentence = read.said().person().name() + " " + what;
        redirect.addFlashAttribute(
                "flash",
                read.doubts().isEmpty()
                        ? Flash.done(sentence)
                        : Flash.takeCare(sentence + " " + String.join(" ", read.doubts())));
        return "redirect:/cases/" + number + "/people";
    }

    private static String page(Visit visit, long number, Form opened, int version, Errors errors, Model model) {
        Found found = opened.found();
        String title = found.person().map(KnownPerson::name).orElse("Add a person");
        InCase inCase = InCase.of(String.valueOf(number), found.caseTitle(), CaseTab.PEOPLE);
        model.addAttribute(
                "page",
                new PersonPage(
                        visit.page(title, inCase).with(errors),
                        "/cases/" + number + "/people",
                        new PersonPage.PersonFields(opened.form(), errors),
                        version,
                        found.person(),
                        opened.proposal(),
                        found.beside(),
                        errors));
        return "cases/person";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
