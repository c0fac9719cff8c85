package org.sightline.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.words.Words;

/** Ties a word for a role to the people of the cast whom it means in one entry. */
final class ResolveRole {

    /** Long enough for an unborn child to be spoken of. */
    private static final int MONTHS_UNBORN = 9;

    private final Cast cast;
    private final Map<String, List<Person>> byRole = new HashMap<>();
    private final List<Person> partners = new ArrayList<>();
    private final Set<String> partnerNames = new HashSet<>();
    private final Set<String> childNames = new HashSet<>();

    ResolveRole(Cast cast, Roles roles) {
        this.cast = cast;
        cast.children().forEach(child -> childNames.add(child.name()));
        for (Person adult : cast.adults()) {
            Optional<Role> role = roles.named(adult.role()).or(() -> roles.named(adult.name()));
            role.ifPresent(known -> {
                byRole.computeIfAbsent(known.name(), none -> new ArrayList<>()).add(adult);
                if (known.means() == Role.Means.PARTNER && adult.origin() != Person.Origin.UNNAMED) {
                    partners.add(adult);
                    partnerNames.add(adult.name());
                }
            });
        }
    }

    /**
     * @param people whom the word means; empty where that cannot be told
     * @param why how they were tied to the word, or why nobody was
     */
    record Resolved(List<Person> people, String why) {

        static Resolved nobody(String why) {
            return new Resolved(List.of(), why);
        }
    }

    Resolved resolve(Role role, Spoken spoken, Scene scene) {
        return switch (role.means()) {
            case PERSON -> person(role, scene);
            case PARTNER -> partner(role, scene);
            case CHILD -> new Resolved(scene.about(), scene.whyAbout());
            case BABY -> baby(scene);
            case CHILDREN -> children(scene);
            case SIBLING -> sibling(spoken, scene);
            case SIBLINGS -> siblings(scene);
            case PARENTS -> parents(scene);
            case ADULTS -> adults(scene);
            case UNKNOWN -> exact(role, scene).orElse(Resolved.nobody("nobody of the case is known by these words"));
            case NOBODY -> Resolved.nobody("the words mean nobody of the case");
        };
    }

    boolean isPartner(String name) {
        return partnerNames.contains(name);
    }

    boolean isChild(String name) {
        return childNames.contains(name);
    }

    private Optional<Resolved> exact(Role role, Scene scene) {
        List<Person> people = byRole.getOrDefault(role.name(), List.of()).stream()
                .filter(person -> !scene.isAway(person))
                .filter(person -> person.origin() != Person.Origin.UNNAMED)
                .toList();
        return people.size() == 1 ? Optional.of(new Resolved(people, "role")) : Optional.empty();
    }

    private Resolved person(Role role, Scene scene) {
        return exact(role, scene)
                .or(() -> either(role, scene))
                .orElseGet(() -> Resolved.nobody("the case knows "
                        + (byRole.containsKey(role.name()) ? "more than one " : "no ") + role.name()));
    }

    /** "Grandmother" is the maternal or the paternal one where the case knows only one. */
    private Optional<Resolved> either(Role role, Scene scene) {
        List<Person> people = byRole.entrySet().stream()
                .filter(known -> known.getKey().endsWith(" " + role.name()))
                .flatMap(known -> known.getValue().stream())
                .filter(person -> !scene.isAway(person))
                .toList();
        return people.size() == 1 ? Optional.of(new Resolved(people, "role")) : Optional.empty();
    }

    /** A partner is known by the word alone only where the cast says who was around then, and it was only one. */
    private Resolved partner(Role role, Scene scene) {
        boolean step = role.name().startsWith("step");
        Optional<Resolved> stepfather = step ? exact(role, scene) : Optional.empty();
        if (stepfather.isPresent()) {
            return stepfather.orElseThrow();
        }
        List<Person> possible =
                partners.stream().filter(partner -> !scene.isAway(partner)).toList();
        if (possible.size() == 1 && scene.isAround(possible.getFirst())) {
            return new Resolved(possible, "role; the case says that this was the partner at that time");
        }
        List<String> names = possible.stream().map(Person::name).toList();
        return Resolved.nobody(
                names.isEmpty()
                        ? "the case knows no partner at that time"
                        : "this may be " + String.join(" or ", names) + "; nothing says so");
    }

    private Resolved baby(Scene scene) {
        LocalDate latest = scene.latest();
        LocalDate until = latest.equals(LocalDate.MAX) ? latest : latest.plusMonths(MONTHS_UNBORN);
        return cast.children().stream()
                .filter(child ->
                        child.born().map(day -> !day.earliest().isAfter(until)).orElse(false))
                .max(Comparator.comparing(child -> child.born().orElseThrow().earliest()))
                .map(youngest -> new Resolved(List.of(youngest), "role; the youngest child of that time"))
                .orElseGet(
                        () -> scene.about().size() == 1 ? new Resolved(scene.about(), scene.whyAbout()) : only("role"));
    }

    private Resolved only(String why) {
        return cast.children().size() == 1
                ? new Resolved(cast.children(), why)
                : Resolved.nobody("nothing says which child is meant");
    }

    private Resolved children(Scene scene) {
        if (scene.whyAbout().startsWith("the column")) {
            return new Resolved(scene.about(), scene.whyAbout());
        }
        return new Resolved(cast.children().stream().filter(scene::isAlive).toList(), "role; all children of the case");
    }

    private Resolved sibling(Spoken spoken, Scene scene) {
        List<Person> others = others(scene);
        if (others.size() == 1) {
            return new Resolved(others, "role");
        }
        List<Person> said =
                others.stream().filter(child -> says(child, spoken.words())).toList();
        return said.size() == 1 ? new Resolved(said, "role") : Resolved.nobody("nothing says which sibling is meant");
    }

    /** Whether the child's own role or name has the word: "older sister" and a child whose role is "sister". */
    private static boolean says(Person child, String words) {
        List<String> plain =
                List.of(Words.plain(child.name() + " " + child.role()).split(" "));
        String last = Words.plain(words);
        return plain.contains(last.substring(last.lastIndexOf(' ') + 1));
    }

    private Resolved siblings(Scene scene) {
        List<Person> others = others(scene);
        return scene.about().isEmpty() || others.isEmpty()
                ? Resolved.nobody("nothing says whose siblings are meant")
                : new Resolved(others, "role");
    }

    private List<Person> others(Scene scene) {
        return cast.children().stream()
                .filter(child -> !scene.about().contains(child))
                .filter(scene::isAlive)
                .toList();
    }

    private Resolved parents(Scene scene) {
        List<Person> parents = new ArrayList<>(inRole("mother", scene));
        parents.addAll(inRole("father", scene));
        if (parents.size() < 2) {
            Resolved couple = adults(scene);
            return couple.people().isEmpty() && !parents.isEmpty() ? new Resolved(parents, "role") : couple;
        }
        return new Resolved(parents, "role");
    }

    /** The mother and the one man of whom the case says that he was around throughout that time. */
    private Resolved adults(Scene scene) {
        List<Person> mothers = inRole("mother", scene);
        List<Person> men = new ArrayList<>(inRole("father", scene));
        partners.stream().filter(partner -> !scene.isAway(partner)).forEach(men::add);
        List<Person> around = men.stream().filter(scene::isAround).toList();
        if (mothers.size() != 1 || around.size() != 1) {
            return Resolved.nobody("nothing says which two adults are meant");
        }
        return new Resolved(
                List.of(mothers.getFirst(), around.getFirst()),
                "role; the case says that " + around.getFirst().name() + " was around at that time");
    }

    private List<Person> inRole(String role, Scene scene) {
        return byRole.getOrDefault(role, List.of()).stream()
                .filter(parent -> !scene.isAway(parent))
                .toList();
    }
}
