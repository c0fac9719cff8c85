package org.sightline.app.cases;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of the people of a case. */
@Controller
final class PeopleController {

    private final Access access;
    private final Cases cases;
    private final People people;
    private final Proposals proposals;
    private final Relationships relationships;
    private final Residences residences;
    private final InstantSource clock;

    PeopleController(
            Access access,
            Cases cases,
            People people,
            Proposals proposals,
            Relationships relationships,
            Residences residences,
            InstantSource clock) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.proposals = proposals;
        this.relationships = relationships;
        this.residences = residences;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/people")
    String people(Visitor visitor, Visit visit, @PathVariable("number") long number, Model model) {
        boolean mayChange = access.allows(visitor, number, Action.CHANGE_PEOPLE);
        PeoplePage page = access.to(
                visitor,
                number,
                Action.SEE_CASE,
                "the people of the case and their family tree",
                permit -> page(permit, visit, mayChange));
        model.addAttribute("page", page);
        return "cases/people";
    }

    private PeoplePage page(Permit permit, Visit visit, boolean mayChange) {
        String number = String.valueOf(permit.caseNumber());
        InCase inCase = InCase.of(number, cases.seen(permit).title(), CaseTab.PEOPLE);
        List<KnownPerson> known = people.of(permit);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new PeoplePage(
                visit.page("People", inCase),
                "/cases/" + number + "/people",
                known,
                people.removed(permit),
                proposals.waiting(permit),
                Family.of(known, relationships.of(permit), today),
                residences.of(permit),
                mayChange);
    }
}
