package org.sightline.core.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Every phrase that can mean somebody in one case: the names of its cast in all their forms, and the words for roles. */
final class Vocabulary {

    private static final List<String> TITLES = List.of("mr", "mrs", "ms", "miss");
    private static final Set<String> NO_FIRST_NAMES = Set.of("adult", "unnamed", "subject", "young", "person", "ex");

    private final Roles roles;
    private final Map<String, Meaning.Name> names = new LinkedHashMap<>();

    private Vocabulary(Roles roles) {
        this.roles = roles;
    }

    /** Whole names come before parts of names, and names before roles. */
    static Phrases<Meaning> of(Cast cast, Roles roles) {
        Vocabulary vocabulary = new Vocabulary(roles);
        cast.people().forEach(person -> vocabulary.add(person.name(), person, "name"));
        cast.people().forEach(person -> person.aliases().forEach(alias -> vocabulary.add(alias, person, "alias")));
        cast.people().forEach(vocabulary::addParts);
        vocabulary.addPairs(cast);
        Map<String, Meaning> meanings = new LinkedHashMap<>(vocabulary.names);
        roles.byWords().forEach((words, role) -> meanings.putIfAbsent(words, new Meaning.InRole(role)));
        return Phrases.of(meanings);
    }

    private void add(String phrase, Person person, String why) {
        String plain = Words.plain(phrase);
        if (plain.isEmpty()) {
            return;
        }
        Meaning.Name before = names.get(plain);
        if (before == null) {
            names.put(
                    plain,
                    new Meaning.Name(List.of(person), why, roles.named(plain).isEmpty()));
        } else if (before.why().equals(why) && !before.people().contains(person)) {
            List<Person> both = new ArrayList<>(before.people());
            both.add(person);
            names.put(plain, new Meaning.Name(List.copyOf(both), why, before.capital()));
        }
    }

    private void addParts(Person person) {
        List<String> parts = Words.in(person.name()).stream().map(Word::form).toList();
        if (parts.size() < 2 || person.origin() == Person.Origin.UNNAMED) {
            return;
        }
        String first = parts.getFirst();
        String last = parts.getLast();
        boolean lettered = last.length() == 1;
        if (lettered && person.isChild() && !Set.of("a", "i").contains(last)) {
            add(last, person, "initial");
        }
        if (lettered || roles.named(first).isPresent() || NO_FIRST_NAMES.contains(first)) {
            return;
        }
        if (first.length() > 2) {
            add(first, person, "first name");
        }
        if (!person.isChild()) {
            TITLES.forEach(title -> add(title + " " + last, person, "surname"));
        }
        String initials = parts.stream().map(part -> part.substring(0, 1)).collect(Collectors.joining());
        if (roles.mayBeInitials(initials.toLowerCase(Locale.ROOT))) {
            add(initials, person, "initials");
        }
    }

    /** "Partners K and A" means both. */
    private void addPairs(Cast cast) {
        Map<String, List<Person>> lettered = cast.people().stream()
                .filter(person -> person.name().matches("\\S+ \\p{Alnum}"))
                .collect(Collectors.groupingBy(
                        person -> person.name().substring(0, person.name().indexOf(' '))));
        lettered.forEach((word, people) -> {
            for (Person one : people) {
                for (Person other : people) {
                    String phrase = Words.plain(word + "s " + letter(one) + " and " + letter(other));
                    if (!one.equals(other)) {
                        names.putIfAbsent(phrase, new Meaning.Name(List.of(one, other), Meaning.Name.PAIR, true));
                    }
                }
            }
        });
    }

    private static String letter(Person person) {
        return person.name().substring(person.name().length() - 1);
    }
}
