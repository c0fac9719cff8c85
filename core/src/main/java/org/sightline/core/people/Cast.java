package org.sightline.core.people;

import java.util.List;
import java.util.Optional;

/** Everybody in the case, children first, in a settled order. */
public record Cast(List<Person> people) {

    public Cast {
        people = List.copyOf(people);
    }

    public List<Person> children() {
        return people.stream().filter(Person::isChild).toList();
    }

    public List<Person> adults() {
        return people.stream().filter(person -> !person.isChild()).toList();
    }

    public Optional<Person> named(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }
}
