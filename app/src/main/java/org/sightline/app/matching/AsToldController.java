package org.sightline.app.matching;

import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.cases.Cases;
import org.sightline.app.cases.KnownPerson;
import org.sightline.app.cases.People;
import org.sightline.app.cases.Residences;
import org.sightline.app.record.PersonRecords;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One person of a case as every agency knows them, side by side. */
@Controller
final class AsToldController {

    private final Access access;
    private final Cases cases;
    private final People people;
    private final Residences residences;
    private final PersonRecords records;
    private final TellStory stories;

    AsToldController(
            Access access,
            Cases cases,
            People people,
            Residences residences,
            PersonRecords records,
            TellStory stories) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.residences = residences;
        this.records = records;
        this.stories = stories;
    }

    @GetMapping("/cases/{number}/people/{id}/as-told")
    String asTold(
            Visitor visitor,
            Visit visit,
            @PathVariable("number") long number,
            @PathVariable("id") long id,
            Model model) {
        boolean maySeal = access.allows(visitor, number, Action.SEAL_PERSON);
        model.addAttribute(
                "page",
                access.to(
                        visitor,
                        number,
                        Action.SEE_CASE,
                        "what each agency says of who one person is",
                        permit -> page(permit, visit, id, maySeal)));
        return "matching/as-told";
    }

    private AsToldPage page(Permit permit, Visit visit, long id, boolean maySeal) {
        long number = permit.caseNumber();
        KnownPerson person = people.of(permit).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
        InCase inCase = InCase.of(String.valueOf(number), cases.seen(permit).title(), CaseTab.PEOPLE);
        Accounts accounts = new Accounts(number, person, records.of(number), residences.of(permit));
        return new AsToldPage(
                visit.page(person.name() + ", as each agency knows them", inCase),
                "/cases/" + number,
                person,
                accounts.facts(),
                accounts.homes(),
                stories.of(number, id),
                permit.isWhole(),
                maySeal);
    }
}
