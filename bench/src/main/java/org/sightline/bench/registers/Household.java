package org.sightline.bench.registers;

import java.util.List;

/** A made-up family: the children in the order of birth, then the mother, then the father where he lives with them. */
record Household(
        int number, Culture culture, String group, int quintile, Home home, Home formerHome, List<Person> people) {

    boolean moved() {
        return !formerHome.equals(home);
    }

    Person mother() {
        return people.stream()
                .filter(person -> person.truth().adult())
                .findFirst()
                .orElseThrow();
    }
}
