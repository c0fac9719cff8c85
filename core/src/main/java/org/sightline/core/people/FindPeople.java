package org.sightline.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Entry;
import org.sightline.core.words.Phrases;

/**
 * Finds whom entries mean: by name, alias, first name, initials and role, in the row's columns and words, and by the
 * child whom the file is about where a row names none. Pronouns are not guessed at. Every mention says how it was known.
 *
 * <p>Somebody without a name is whoever has the words that stand for him or her, such as "Unnamed man (police, March
 * 2019)", among their other names: a person has said so, and takes it back by taking those words away.
 */
public final class FindPeople {

    private final Cast cast;
    private final Roles roles;
    private final Phrases<Meaning> vocabulary;
    private final ResolveRole resolve;
    private final Map<String, String> titles;

    /** @param titles by file name, the words of its titles: "records relating to Child A" */
    public FindPeople(Cast cast, Roles roles, Map<String, String> titles) {
        this.cast = cast;
        this.roles = roles;
        this.titles = Map.copyOf(titles);
        this.vocabulary = Vocabulary.of(cast, roles);
        this.resolve = new ResolveRole(cast, roles);
    }

    /** Whom each entry means; adults without a name are added to the cast. */
    public PeopleFound in(List<Entry> entries) {
        List<SpokenRow> rows = entries.parallelStream()
                .map(entry -> SpokenRow.of(entry, vocabulary, roles.witnesses()))
                .toList();
        FileSubjects subjects = FileSubjects.of(rows, cast, titles, vocabulary);
        return withUnnamed(rows.parallelStream()
                .map(row -> new ReadRow(row, subjects.of(row.entry().source().file()), resolve, roles))
                .toList());
    }

    private Optional<Person> knownAs(String unnamed) {
        return cast.people().stream()
                .filter(person -> person.aliases().contains(unnamed))
                .findFirst();
    }

    private PeopleFound withUnnamed(List<ReadRow> read) {
        Map<String, ReadRow> byId = new HashMap<>();
        List<Unresolved> unresolved = new ArrayList<>();
        for (ReadRow row : read) {
            byId.put(row.id(), row);
            unresolved.addAll(row.unresolved());
        }
        List<Person> people = new ArrayList<>(cast.people());
        for (FindUnnamed.Unnamed unnamed : new FindUnnamed(roles, cast).among(unresolved)) {
            String words = unnamed.person().name();
            Optional<Person> known = knownAs(words);
            if (known.isEmpty()) {
                people.add(unnamed.person());
            }
            String name = known.map(Person::name).orElse(words);
            String why = known.isPresent() ? "not named; somebody has said who this is; " : "not named; ";
            for (Unresolved one : unnamed.words()) {
                ReadRow row = byId.get(one.entry().id());
                if (row != null) {
                    row.add(new Mention(name, one.words(), why + one.why()));
                }
            }
        }
        Map<String, List<Mention>> mentions = new HashMap<>();
        Map<String, String> nobody = new HashMap<>();
        for (ReadRow row : read) {
            mentions.put(row.id(), row.mentions());
            if (row.mentions().isEmpty()) {
                nobody.put(row.id(), row.whyNobody());
            }
        }
        return new PeopleFound(new Cast(people), mentions, nobody);
    }
}
