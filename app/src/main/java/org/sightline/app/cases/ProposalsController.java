package org.sightline.app.cases;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.app.record.Derive;
import org.sightline.app.site.Flash;
import org.sightline.core.access.Action;
import org.sightline.core.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying who the people are whom the files propose. */
@Controller
final class ProposalsController {

    private final Access access;
    private final People people;
    private final Proposals proposals;
    private final Derive derive;
    private final InstantSource clock;

    ProposalsController(Access access, People people, Proposals proposals, Derive derive, InstantSource clock) {
        this.access = access;
        this.people = people;
        this.proposals = proposals;
        this.derive = derive;
        this.clock = clock;
    }

    @PostMapping("/cases/{number}/people/proposals")
    String decide(
            Visitor visitor,
            @PathVariable("number") long number,
            @RequestParam("name") String name,
            @RequestParam("decision") String decision,
            @RequestParam(name = "into", defaultValue = "0") long into,
            RedirectAttributes redirect) {
        String sentence =
                access.to(visitor, number, Action.CHANGE_PEOPLE, "said who somebody in the files is", permit -> {
                    Person person = proposals.waiting(permit, name).orElseThrow(NotThere::new);
                    return switch (decision) {
                        case "confirm" -> confirm(permit, person);
                        case "merge" -> merge(permit, person, into);
                        default -> aside(permit, person);
                    };
                });
        derive.bringUpToDate(number, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        redirect.addFlashAttribute(
                "flash",
                sentence.isEmpty()
                        ? Flash.takeCare("Choose the person that " + name + " is another name of.")
                        : Flash.done(sentence));
        return "redirect:/cases/" + number + "/people";
    }

    private String confirm(Permit permit, Person person) {
        proposals.decide(permit, person, Proposals.Decided.CONFIRMED);
        people.add(permit, given(person, person.aliases()));
        return person.name() + " is now one of the people of the case.";
    }

    private String merge(Permit permit, Person person, long into) {
        return people.one(permit, into)
                .map(known -> {
                    proposals.decide(permit, person, Proposals.Decided.MERGED);
                    List<String> aliases = new ArrayList<>(known.aliases());
                    aliases.add(person.name());
                    if (person.origin() != Person.Origin.UNNAMED) {
                        aliases.addAll(person.aliases());
                    }
                    Person merged =
                            given(known.person(), aliases.stream().distinct().toList());
                    people.change(
                            permit,
                            known.id(),
                            known.version(),
                            new PersonSaid(merged, known.said().expected()));
                    return "“" + person.name() + "” is now another name of " + known.name()
                            + ". To take it back, take it from the other names of " + known.name() + ".";
                })
                .orElse("");
    }

    private String aside(Permit permit, Person person) {
        proposals.decide(permit, person, Proposals.Decided.ASIDE);
        return person.name() + " is set aside. The entries that speak of them stay as they are.";
    }

    private static Person given(Person person, List<String> aliases) {
        return new Person(
                person.name(),
                person.standing(),
                person.role(),
                aliases,
                person.born(),
                person.died(),
                person.around(),
                Person.Origin.GIVEN);
    }
}
