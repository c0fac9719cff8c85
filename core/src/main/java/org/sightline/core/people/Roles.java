package org.sightline.core.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** The words for people that agencies use: a data file holds them. */
public final class Roles {

    private static final Set<String> JOINING = Set.of("and", "the", "both", "with", "plus", "her", "his", "their", "s");

    private final List<Role> roles;
    private final Map<String, Role> byWords = new LinkedHashMap<>();
    private final Phrases<Role> phrases;
    private final Phrases<Meaning> meanings;
    private final Set<String> notInitials;
    private final int monthsApart;
    private final Witnesses witnesses;
    private final Phrases<String> adultsMatters;

    /**
     * @param notInitials abbreviations in use that are never a person's initials, in lower case
     * @param monthsApart how many months may lie between two mentions of an unnamed adult by one agency for them to be
     *     taken for the same adult
     * @param adultsMatters words for what concerns an adult and no child: "anti-depressants"
     */
    public Roles(
            List<Role> roles,
            Set<String> notInitials,
            int monthsApart,
            Witnesses witnesses,
            List<String> adultsMatters) {
        this.witnesses = witnesses;
        this.adultsMatters = Phrases.of(
                adultsMatters.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity())));
        this.roles = List.copyOf(roles);
        this.notInitials = Set.copyOf(notInitials);
        this.monthsApart = monthsApart;
        this.roles.stream()
                .filter(role -> role.means() != Role.Means.NOBODY)
                .forEach(role -> byWords.putIfAbsent(Words.plain(role.name()), role));
        this.roles.forEach(role -> role.words().forEach(word -> byWords.putIfAbsent(Words.plain(word), role)));
        phrases = Phrases.of(byWords);
        Map<String, Meaning> all = new LinkedHashMap<>();
        byWords.forEach((words, role) -> all.put(words, new Meaning.InRole(role)));
        meanings = Phrases.of(all);
    }

    public List<Role> roles() {
        return roles;
    }

    /** The role that these words name and nothing else: "Mum" is the mother. */
    public Optional<Role> named(String words) {
        return Optional.ofNullable(byWords.get(Words.plain(words)));
    }

    /** Whether the text holds words for people and nothing more: "Mother; Father", "Child A and sibling". */
    public boolean isOnlyPeople(String text) {
        List<Word> words = Words.in(text);
        boolean[] said = new boolean[words.size()];
        boolean any = false;
        for (Phrases.Found<Role> found : phrases.in(words)) {
            if (found.meaning().means() == Role.Means.NOBODY) {
                return false;
            }
            any = true;
            Arrays.fill(said, found.first(), found.end(), true);
        }
        for (int at = 0; at < said.length; at++) {
            if (!said[at]
                    && words.get(at).form().length() > 1
                    && !JOINING.contains(words.get(at).form())) {
                return false;
            }
        }
        return any;
    }

    /** Whether the text tells of what concerns an adult: health of their own, drinking, a tenancy. */
    boolean tellsOfAnAdultsMatter(String text) {
        return !adultsMatters.in(Words.in(text)).isEmpty();
    }

    Witnesses witnesses() {
        return witnesses;
    }

    /** The words for roles alone, where no name is known. */
    Phrases<Meaning> meanings() {
        return meanings;
    }

    Map<String, Role> byWords() {
        return byWords;
    }

    boolean mayBeInitials(String form) {
        return !notInitials.contains(form);
    }

    int monthsApart() {
        return monthsApart;
    }
}
