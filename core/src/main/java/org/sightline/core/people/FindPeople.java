package org.sightline.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.words.Phrases;

/**
 * Finds whom entries mean: by name, alias, first name, initials and role, in the row's columns and words. Pronouns are
 * not guessed at. Every mention says how it was known.
 */
public final class FindPeople {

    private static final List<Field> READ = List.of(
            Field.ABOUT,
            Field.PRESENT,
            Field.FROM,
            Field.CATEGORY,
            Field.EVENT,
            Field.CHILD,
            Field.ACTION,
            Field.TOLD,
            Field.OTHER,
            Field.COMMENT);

    private final Cast cast;
    private final Roles roles;
    private final Phrases<Meaning> vocabulary;
    private final ResolveRole resolve;
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, String> titles;

    /** The children that a file as a whole is about, and how that is known. */
    private record Subject(List<Person> children, String why) {

        private static final Subject NONE = new Subject(List.of(), "nothing says which child is meant");
    }

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
        Map<String, List<List<Spoken>>> spoken = new HashMap<>();
        entries.forEach(entry -> spoken.put(entry.id(), spoken(entry)));
        readSubjects(entries, spoken);
        Map<String, Map<String, Mention>> mentions = new LinkedHashMap<>();
        Map<String, String> nobody = new HashMap<>();
        List<Unresolved> unresolved = new ArrayList<>();
        for (Entry entry : entries) {
            ReadEntry read = new ReadEntry(entry, spoken.getOrDefault(entry.id(), List.of()));
            mentions.put(entry.id(), read.mentions());
            unresolved.addAll(read.unresolved());
            if (read.mentions().isEmpty() && read.unresolved().isEmpty()) {
                nobody.put(entry.id(), read.whyNobody());
            }
        }
        return withUnnamed(mentions, nobody, unresolved);
    }

    private PeopleFound withUnnamed(
            Map<String, Map<String, Mention>> mentions, Map<String, String> nobody, List<Unresolved> unresolved) {
        List<Person> people = new ArrayList<>(cast.people());
        for (FindUnnamed.Unnamed unnamed : new FindUnnamed(roles, cast).among(unresolved)) {
            String name = unnamed.person().name();
            people.add(unnamed.person());
            for (Unresolved one : unnamed.words()) {
                mentions.getOrDefault(one.entry().id(), new LinkedHashMap<>())
                        .putIfAbsent(name, new Mention(name, one.words(), "not named; " + one.why()));
            }
        }
        Map<String, List<Mention>> found = new HashMap<>();
        mentions.forEach((entry, byPerson) -> found.put(entry, List.copyOf(byPerson.values())));
        return new PeopleFound(new Cast(people), found, nobody);
    }

    /** One list for each of the fields read, in their order. */
    private List<List<Spoken>> spoken(Entry entry) {
        List<List<Spoken>> spoken = new ArrayList<>(READ.size());
        for (Field field : READ) {
            List<Spoken> here = new ArrayList<>();
            for (Cell cell : entry.source().cells()) {
                if (cell.field() == field && !cell.text().isBlank()) {
                    here.addAll(Spoken.in(cell.text(), vocabulary));
                }
            }
            spoken.add(here.isEmpty() ? List.of() : here);
        }
        return spoken;
    }

    /** A title governs its file; failing that, the child whom three in four of a file's names are. */
    private void readSubjects(List<Entry> entries, Map<String, List<List<Spoken>>> spoken) {
        Map<String, Map<Person, Integer>> counts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Map<Person, Integer> count = counts.computeIfAbsent(entry.source().file(), file -> new LinkedHashMap<>());
            for (List<Spoken> field : spoken.getOrDefault(entry.id(), List.of())) {
                namedChildren(field).forEach(child -> count.merge(child, 1, Integer::sum));
            }
        }
        counts.forEach((file, count) -> subjects.put(file, subject(file, count)));
    }

    private Subject subject(String file, Map<Person, Integer> count) {
        List<Person> titled = namedChildren(Spoken.in(titles.getOrDefault(file, ""), vocabulary));
        if (!titled.isEmpty()) {
            return new Subject(titled, "the file is about");
        }
        if (cast.children().size() == 1) {
            return new Subject(cast.children(), "the only child of the case");
        }
        int all = count.values().stream().mapToInt(Integer::intValue).sum();
        return count.entrySet().stream()
                .filter(child -> child.getValue() * 4 >= all * 3)
                .findFirst()
                .map(child -> new Subject(List.of(child.getKey()), "the child whom the file mostly names"))
                .orElse(Subject.NONE);
    }

    private static List<Person> namedChildren(List<Spoken> spoken) {
        return spoken.stream()
                .map(Spoken::meaning)
                .filter(Meaning.Name.class::isInstance)
                .map(Meaning.Name.class::cast)
                .filter(name -> name.people().size() == 1)
                .map(name -> name.people().getFirst())
                .filter(Person::isChild)
                .distinct()
                .toList();
    }

    /** One entry, read. */
    private final class ReadEntry {
        private final Map<String, Mention> mentions = new LinkedHashMap<>();
        private final List<Unresolved> unresolved = new ArrayList<>();
        private final Entry entry;
        private final Scene scene;
        private String whyNobody = "no word of the row means a person of the case";

        private ReadEntry(Entry entry, List<List<Spoken>> spoken) {
            this.entry = entry;
            this.scene = scene(entry, spoken);
            for (int field = 0; field < spoken.size(); field++) {
                for (Spoken one : spoken.get(field)) {
                    read(one, READ.get(field));
                }
            }
            Subject subject = subjects.getOrDefault(entry.source().file(), Subject.NONE);
            if (subject.why().equals("the file is about") && !scene.whyAbout().startsWith("the column")) {
                subject.children().forEach(child -> add(child, child.name(), subject.why()));
            }
            dropKnownPartners();
        }

        private Scene scene(Entry read, List<List<Spoken>> spoken) {
            List<Person> about = spoken.isEmpty() ? List.of() : namedChildren(spoken.getFirst());
            if (!about.isEmpty()) {
                return new Scene(read.happened(), about, "the column " + column(Field.ABOUT));
            }
            Subject subject = subjects.getOrDefault(read.source().file(), Subject.NONE);
            List<Person> named = spoken.stream()
                    .flatMap(field -> namedChildren(field).stream())
                    .distinct()
                    .toList();
            return named.size() == 1 && !subject.why().equals("the file is about")
                    ? new Scene(read.happened(), named, "the only child named in the row")
                    : new Scene(read.happened(), subject.children(), subject.why());
        }

        private void read(Spoken one, Field field) {
            String where = field == Field.ABOUT ? "the column " + column(field) : "";
            switch (one.meaning()) {
                case Meaning.Name name -> named(name, one, where);
                case Meaning.InRole(Role role) -> inRole(role, one, where);
            }
        }

        private void named(Meaning.Name name, Spoken one, String where) {
            boolean pair = name.people().size() > 1 && name.why().equals("name") && !isShared(name);
            List<Person> meant = pair ? name.people() : TellApart.of(name.people(), one, scene);
            boolean apart = pair || meant.size() == 1;
            String why = where.isEmpty() ? name.why() : where;
            String doubt = apart
                    ? ""
                    : "; " + meant.size() + " people share this name and nothing in the row tells them apart";
            meant.forEach(person -> add(person, one.words(), why + doubt));
        }

        private void inRole(Role role, Spoken one, String where) {
            ResolveRole.Resolved resolved = resolve.resolve(role, one, scene);
            if (resolved.people().isEmpty()) {
                if (role.unnamed().isPresent()) {
                    unresolved.add(new Unresolved(entry, role, one.words(), resolved.why()));
                } else {
                    whyNobody = "'" + one.words() + "': " + resolved.why();
                }
            }
            String why = where.isEmpty() ? resolved.why() : where;
            resolved.people().forEach(person -> add(person, one.words(), why));
        }

        private void add(Person person, String words, String why) {
            mentions.putIfAbsent(person.name(), new Mention(person.name(), words, why));
        }

        /** "Her partner, Partner K": a word for a partner beside a partner's name is that partner. */
        private void dropKnownPartners() {
            boolean named = mentions.keySet().stream().anyMatch(resolve::isPartner);
            unresolved.removeIf(one -> named && one.role().means() == Role.Means.PARTNER);
        }

        private String column(Field field) {
            return entry.source().cells().stream()
                    .filter(cell -> cell.field() == field && !cell.text().isBlank())
                    .map(Cell::header)
                    .findFirst()
                    .orElse("");
        }

        private Map<String, Mention> mentions() {
            return mentions;
        }

        private List<Unresolved> unresolved() {
            return unresolved;
        }

        private String whyNobody() {
            List<Person> subject =
                    subjects.getOrDefault(entry.source().file(), Subject.NONE).children();
            return subject.isEmpty()
                    ? whyNobody
                    : whyNobody + "; the file mostly names "
                            + subject.getFirst().name();
        }
    }

    /** Whether the people are several because they share one name, and not because the words name them all. */
    private static boolean isShared(Meaning.Name name) {
        Optional<Person> first = name.people().stream().findFirst();
        return name.people().stream()
                .allMatch(person -> person.name().equals(first.orElseThrow().name())
                        || !person.name().matches("\\S+ \\p{Alnum}"));
    }
}
