package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.core.people.Role;
import org.sightline.core.people.Roles;
import org.sightline.core.people.Witnesses;

/** Reads {@code people/roles.yaml}: the words that agencies use for people. */
public final class RoleTerms {

    private static final int MONTHS_APART = 12;

    private RoleTerms() {}

    /** The words that ship with Sightline. */
    public static Roles shipped() {
        YamlText.Mapping data = ShippedYaml.read("/people/roles.yaml");
        List<Role> roles = new ArrayList<>();
        for (YamlText item : data.list("roles")) {
            if (item instanceof YamlText.Mapping role) {
                roles.add(role(role));
            }
        }
        roles.add(
                new Role("nobody", Role.Means.NOBODY, YamlText.words(data.list("nobody")), java.util.Optional.empty()));
        Set<String> notInitials = new HashSet<>();
        YamlText.words(data.list("never initials")).forEach(word -> notInitials.add(word.toLowerCase(Locale.ROOT)));
        int months =
                data.words("the same adult within months").map(Integer::valueOf).orElse(MONTHS_APART);
        return new Roles(roles, notInitials, months, witnesses(data), YamlText.words(data.list("an adult's matter")));
    }

    private static Witnesses witnesses(YamlText.Mapping data) {
        List<Witnesses.Shown> shown = new ArrayList<>();
        for (YamlText item : data.list("witness")) {
            if (item instanceof YamlText.Mapping words) {
                shown.add(new Witnesses.Shown(
                        YamlText.words(words.list("after")),
                        YamlText.words(words.list("before")),
                        YamlText.words(words.list("said of"))));
            }
        }
        return new Witnesses(shown, Set.copyOf(YamlText.words(data.list("between"))));
    }

    private static Role role(YamlText.Mapping role) {
        return new Role(
                role.words("role").orElseThrow(() -> new IllegalStateException("line " + role.line() + ": no role")),
                role.words("means").map(Role.Means::valueOf).orElse(Role.Means.PERSON),
                YamlText.words(role.list("words")),
                role.words("unnamed"));
    }
}
