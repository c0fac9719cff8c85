package org.sightline.app.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.app.record.Derive;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Flash;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Section;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.sightline.core.access.Decide;
import org.sightline.core.access.Standing;
import org.sightline.core.people.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of the cases that somebody belongs to, and opening another. */
@Controller
final class CasesController {

    private final Access access;
    private final Cases cases;
    private final AllThatWaits waits;
    private final OpenCase openCase;
    private final People people;
    private final Derive derive;
    private final InstantSource clock;

    CasesController(
            Access access,
            Cases cases,
            AllThatWaits waits,
            OpenCase openCase,
            People people,
            Derive derive,
            InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.waits = waits;
        this.openCase = openCase;
        this.people = people;
        this.derive = derive;
        this.clock = clock;
    }

    @GetMapping("/cases")
    String list(
            Visitor visitor,
            Visit visit,
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "order", defaultValue = "") String order,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        CaseFilter filter = CaseFilter.of(text, order, page);
        boolean mayOpen = Decide.on(Standing.outsideAnyCase(visitor.role()), Action.OPEN_CASE)
                .isAllowed();
        model.addAttribute("page", access.inGeneral(visitor, Action.LIST_CASES, "the list of their cases", permit -> {
            Cases.Listing seen = cases.listed(permit, filter);
            return new CasesPage(
                    visit.page("Cases", Section.CASES),
                    seen,
                    waits.inShort(permit, seen.numbers()),
                    filter,
                    PageNumbers.over(seen.all(), Cases.ON_A_PAGE, filter.page(), filter.address()),
                    mayOpen);
        }));
        return "cases/cases";
    }

    @GetMapping("/cases/new")
    String openForm(Visitor visitor, Visit visit, Model model) {
        access.inGeneral(visitor, Action.OPEN_CASE, "the form that opens a case", permit -> permit);
        return openForm(visit, CaseForm.empty(), Errors.none(), model);
    }

    @PostMapping("/cases/new")
    String open(
            Visitor visitor,
            Visit visit,
            @ModelAttribute CaseForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Errors errors = form.errors();
        if (!errors.isEmpty()) {
            access.inGeneral(visitor, Action.OPEN_CASE, "the form that opens a case", permit -> permit);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return openForm(visit, form, errors, model);
        }
        long number = openCase.open(
                visitor, new OpenCase.Request(form.titleGiven(), form.authorityGiven(), form.isRestricted(), false));
        List<String> children = form.childrenGiven();
        if (!children.isEmpty()) {
            access.to(visitor, number, Action.CHANGE_PEOPLE, "added the first children", permit -> {
                children.forEach(child -> people.add(permit, child(child)));
                return number;
            });
            derive.bringUpToDate(number, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        }
        redirect.addFlashAttribute("flash", Flash.done("The case is open, and you are its first member."));
        return "redirect:/cases/" + number;
    }

    private static String openForm(Visit visit, CaseForm form, Errors errors, Model model) {
        model.addAttribute("page", NewCasePage.of(visit.page("Open a case", Section.CASES), form, errors));
        return "cases/new";
    }

    private static Person child(String name) {
        return new Person(
                name, Person.Standing.CHILD, "", List.of(), Optional.empty(), Optional.empty(), Person.Origin.GIVEN);
    }
}
