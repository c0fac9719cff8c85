package org.sightline.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/**
 * The words for people in one text, in order, without those that mean nobody of the case.
 *
 * @param before the form of the word before, so that "older" can be seen; empty at the beginning
 * @param witness whether the text has this person only tell of somebody else
 */
record Spoken(Meaning meaning, String words, String before, boolean witness) {

    private static final Set<String> OWN = Set.of(
            "child",
            "children",
            "childrens",
            "family",
            "baby",
            "pupil",
            "patient",
            "boy",
            "girl",
            "victim",
            "toddler",
            "infant",
            "sibling",
            "siblings",
            "young");

    static List<Spoken> in(String text, Phrases<Meaning> vocabulary, Witnesses witnesses) {
        return in(text, Words.in(text), vocabulary, witnesses);
    }

    /** @param words those of the text */
    static List<Spoken> in(String text, List<Word> words, Phrases<Meaning> vocabulary, Witnesses witnesses) {
        List<Spoken> spoken = new ArrayList<>();
        Phrases.Found<Meaning> last = null;
        boolean capitals = hasCapitals(text);
        for (Phrases.Found<Meaning> found : vocabulary.in(words)) {
            boolean meant =
                    switch (found.meaning()) {
                        case Meaning.Name name -> !name.capital() || !capitals || isCapital(text, words, found, name);
                        case Meaning.InRole(Role role) ->
                            role.means() != Role.Means.NOBODY && !isSomebodyElses(role, words, found, last);
                    };
            if (meant) {
                String before =
                        found.first() == 0 ? "" : words.get(found.first() - 1).form();
                boolean witness = witnesses.show(text, words, found.first(), found.end());
                spoken.add(new Spoken(found.meaning(), found.in(text, words), before, witness));
            }
            last = found;
        }
        return spoken;
    }

    /** Whether any of these stands among the words. */
    boolean saysAny(Set<String> forms) {
        return Words.in(words).stream().map(Word::form).anyMatch(forms::contains);
    }

    /** The one child whose name this is; empty for anybody else, and where several share it. */
    Optional<Person> child() {
        return meaning instanceof Meaning.Name name
                        && name.people().size() == 1
                        && name.people().getFirst().isChild()
                ? Optional.of(name.people().getFirst())
                : Optional.empty();
    }

    /** "Friend's mother" and "Partner K's mother" are not the mother; "Child P's mother" is. */
    private static boolean isSomebodyElses(
            Role role,
            List<Word> words,
            Phrases.Found<Meaning> found,
            Phrases.@org.jspecify.annotations.Nullable Found<Meaning> last) {
        if (found.first() == 0 || words.get(found.first()).afterBreak()) {
            return false;
        }
        Word before = words.get(found.first() - 1);
        if (!before.isPossessive() || OWN.contains(before.owner())) {
            return false;
        }
        if (last == null || last.end() != found.first()) {
            return true;
        }
        return switch (last.meaning()) {
            case Meaning.Name(List<Person> people, String why, boolean capital) ->
                !people.getFirst().isChild() && isKin(role);
            case Meaning.InRole(Role owner) ->
                isKin(role) && (owner.means() == Role.Means.PERSON || owner.means() == Role.Means.PARTNER);
        };
    }

    private static boolean isKin(Role role) {
        return switch (role.means()) {
            case PERSON, SIBLING, SIBLINGS, PARENTS -> true;
            default -> false;
        };
    }

    private static boolean isCapital(String text, List<Word> words, Phrases.Found<Meaning> found, Meaning.Name name) {
        boolean everyLetter = name.why().startsWith("initial");
        int from = words.get(found.first()).from();
        int to = everyLetter ? words.get(found.end() - 1).to() : from + 1;
        return text.substring(from, to).chars().noneMatch(Character::isLowerCase);
    }

    private static boolean hasCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }
}
