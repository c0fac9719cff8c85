package org.sightline.app.cases;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Site;
import org.sightline.core.household.FamilyTree;
import org.sightline.core.people.Person;

/** The people of a case, their family tree, their households, and whom the files propose. */
public record PeoplePage(
        Site site,
        String href,
        List<KnownPerson> people,
        List<KnownPerson> removed,
        List<Person> proposals,
        Family family,
        List<Residences.Residence> residences,
        boolean mayChange) {

    public PeoplePage {
        people = List.copyOf(people);
        removed = List.copyOf(removed);
        proposals = List.copyOf(proposals);
        residences = List.copyOf(residences);
    }

    public List<KnownPerson> children() {
        return people.stream().filter(KnownPerson::isChild).toList();
    }

    public List<KnownPerson> adults() {
        return people.stream().filter(person -> !person.isChild()).toList();
    }

    public FamilyTree tree() {
        return family.tree();
    }

    public DrawFamily.Drawing drawing() {
        return DrawFamily.of(family.tree());
    }

    public List<Family.TieInWords> ties() {
        return family.inWords();
    }

    public List<String> notRecorded() {
        return family.notRecorded();
    }

    public Map<String, List<Residences.Residence>> households() {
        return residences.stream()
                .collect(groupingBy(
                        Residences.Residence::address, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    /** Whether the words in the files are no name, so that somebody has to say who it is. */
    public boolean isUnnamed(Person person) {
        return person.origin() == Person.Origin.UNNAMED;
    }

    public List<Choice> known() {
        return people.stream()
                .map(person -> Choice.of(String.valueOf(person.id()), person.name()))
                .toList();
    }
}
