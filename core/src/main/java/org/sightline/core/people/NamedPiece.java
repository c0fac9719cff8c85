package org.sightline.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.core.entries.Cell;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/**
 * Words of a file that may name one person.
 *
 * @param role what the words say of the person; empty where they say nothing
 */
record NamedPiece(String name, Person.Standing standing, String role) {

    private static final Pattern BETWEEN = Pattern.compile("[;,/&+|\\n]|\\band\\b|\\(|\\)");
    private static final Pattern NAME = Pattern.compile("(\\p{Lu}[\\p{L}'’.-]*\\s*){1,4}(\\d{1,2}|\\p{Lu})?");
    private static final Set<String> OF_CHILDREN =
            Set.of("child", "children", "childs", "pupil", "student", "yp", "sibling", "siblings", "subject");
    private static final Set<String> CHILD_WORDS = Set.of("child", "sibling", "sib", "subject", "baby", "twin");
    private static final Set<String> ADULT_WORDS = Set.of("adult", "partner", "male", "female", "parent");
    private static final Set<String> ADULT_TITLES = Set.of("mr", "mrs", "ms", "miss", "dr");
    private static final int LONGEST = 4;

    /** Every person whom a cell of the column of people names. */
    static List<NamedPiece> inColumn(Cell cell, Roles roles) {
        boolean children = Words.in(cell.header()).stream().anyMatch(word -> OF_CHILDREN.contains(word.form()));
        List<NamedPiece> pieces = new ArrayList<>();
        for (String part : BETWEEN.split(cell.text())) {
            String name = part.strip().replaceAll("\\s+", " ");
            if (!name.isEmpty()) {
                piece(name, children, roles).ifPresent(pieces::add);
            }
        }
        return pieces;
    }

    private static Optional<NamedPiece> piece(String name, boolean children, Roles roles) {
        Optional<Role> role = roles.named(name);
        if (role.isPresent()) {
            return role.filter(known -> known.means() == Role.Means.PERSON || isOneSibling(known))
                    .map(known -> ofRole(known, name));
        }
        List<Word> words = Words.in(name);
        if (words.size() > LONGEST || words.isEmpty() || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String first = words.getFirst().form();
        boolean adult = ADULT_WORDS.contains(first) || ADULT_TITLES.contains(first);
        boolean child = !adult
                && (children
                        || CHILD_WORDS.contains(first)
                        || roles.named(first).filter(NamedPiece::isOneSibling).isPresent());
        String said = roles.named(first).map(Role::name).orElse("");
        return Optional.of(new NamedPiece(name, child ? Person.Standing.CHILD : Person.Standing.ADULT, said));
    }

    private static boolean isOneSibling(Role role) {
        return role.means() == Role.Means.SIBLING;
    }

    private static NamedPiece ofRole(Role role, String words) {
        return isOneSibling(role)
                ? new NamedPiece(capital(words), Person.Standing.CHILD, "sibling")
                : new NamedPiece(capital(role.name()), Person.Standing.ADULT, role.name());
    }

    /** "Child A", "Sibling 2" and "Partner K" in running text, and the one mother, father or grandmother of it. */
    static List<NamedPiece> inText(String text, List<Word> words, Roles roles) {
        List<NamedPiece> pieces = new ArrayList<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            String form = words.get(at).form();
            boolean child = CHILD_WORDS.contains(form);
            if ((child || ADULT_WORDS.contains(form)) && isMark(text, words.get(at), words.get(at + 1))) {
                String name = capital(form) + " "
                        + text.substring(
                                words.get(at + 1).from(), words.get(at + 1).to());
                pieces.add(new NamedPiece(
                        name,
                        child ? Person.Standing.CHILD : Person.Standing.ADULT,
                        roles.named(form).map(Role::name).orElse("")));
            }
        }
        for (Spoken spoken : Spoken.in(text, words, roles.meanings(), Witnesses.NONE)) {
            if (spoken.meaning() instanceof Meaning.InRole(Role role)
                    && role.means() == Role.Means.PERSON
                    && role.isFamily()) {
                pieces.add(ofRole(role, spoken.words()));
            }
        }
        return pieces;
    }

    /** A single capital letter or a small number, straight after a word written with a capital. */
    private static boolean isMark(String text, Word word, Word mark) {
        String said = text.substring(mark.from(), mark.to());
        boolean letter = said.length() == 1 && Character.isUpperCase(said.charAt(0));
        boolean number = said.length() <= 2 && said.chars().allMatch(Character::isDigit);
        return !mark.afterBreak()
                && mark.from() == word.to() + 1
                && Character.isUpperCase(text.charAt(word.from()))
                && (letter || number);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
