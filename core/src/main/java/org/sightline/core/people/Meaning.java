package org.sightline.core.people;

import java.util.List;

/** What a phrase can mean: somebody's name, or a word for what somebody is. */
sealed interface Meaning {

    /**
     * @param people whose name it is; more than one where people share it
     * @param why "name", "alias", "first name", "initials"
     * @param capital whether it means them only when written with a capital letter
     */
    record Name(List<Person> people, String why, boolean capital) implements Meaning {

        static final String PAIR = "names";

        /** "Partners K and A": the words name all of them, and not one of several who share a name. */
        boolean isPair() {
            return people.size() > 1 && why.equals(PAIR);
        }
    }

    record InRole(Role role) implements Meaning {}
}
