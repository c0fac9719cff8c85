package org.sightline.app.cases;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.core.people.Person;

/**
 * What came in about a person.
 *
 * @param kind CHILD, UNBORN or ADULT
 * @param aliases one to a line
 * @param born for a child that is not born yet, when it is expected
 */
public record PersonForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String role,
        @Nullable String aliases,
        @Nullable String born,
        @Nullable String died,
        @Nullable String from,
        @Nullable String until) {

    static final String CHILD = "CHILD";
    static final String UNBORN = "UNBORN";
    static final String ADULT = "ADULT";

    static PersonForm empty(boolean child) {
        return new PersonForm(null, child ? CHILD : ADULT, null, null, null, null, null, null);
    }

    static PersonForm of(PersonSaid said) {
        Person person = said.person();
        Span around = Span.of(person.around());
        boolean unborn = said.expected().isPresent() && person.born().isEmpty();
        return new PersonForm(
                person.name(),
                unborn ? UNBORN : person.isChild() ? CHILD : ADULT,
                person.role(),
                String.join("\n", person.aliases()),
                WrittenDate.shown(unborn ? said.expected() : person.born()),
                WrittenDate.shown(person.died()),
                WrittenDate.shown(around.from()),
                WrittenDate.shown(around.until()));
    }

    String nameGiven() {
        return given(name);
    }

    String roleGiven() {
        return given(role);
    }

    boolean isUnborn() {
        return UNBORN.equals(kind);
    }

    boolean isAdult() {
        return ADULT.equals(kind);
    }

    List<String> aliasesGiven() {
        return Arrays.stream(given(aliases).split("[\\n;]", -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && !alias.equals(nameGiven()))
                .distinct()
                .toList();
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
