package org.sightline.core.people;

import java.util.List;

/**
 * The children whom a file as a whole is about.
 *
 * @param why how that is known, or that it is not
 * @param isTitled whether the file's own title says so: then every row is about them
 */
record FileSubject(List<Person> children, String why, boolean isTitled) {

    static final FileSubject NONE = new FileSubject(List.of(), "nothing says which child is meant", false);

    FileSubject {
        children = List.copyOf(children);
    }
}
