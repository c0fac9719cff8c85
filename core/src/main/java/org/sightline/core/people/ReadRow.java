package org.sightline.core.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;

/** One row, read: whom its words mean, each person once, and the words that no person of the cast could be tied to. */
final class ReadRow {

    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final List<Person> adultsInColumn = new ArrayList<>();
    private final Entry entry;
    private final Scene scene;
    private final ResolveRole resolve;
    private boolean isPartnerKnown;
    private String whyNobody = "no word of the row means a person of the case";

    ReadRow(SpokenRow row, FileSubject subject, ResolveRole resolve, Roles roles) {
        this.entry = row.entry();
        this.resolve = resolve;
        this.scene = scene(row, subject);
        row.said().forEach(one -> read(one, row));
        if (isAboutSubject(row, subject, roles)) {
            subject.children().stream()
                    .filter(child -> subject.isTitled() || scene.isAlive(child))
                    .forEach(child -> add(new Mention(child.name(), child.name(), subject.why())));
        }
        dropKnownPartners();
        takeUnknownManForPartner();
    }

    String id() {
        return entry.id();
    }

    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    List<Unresolved> unresolved() {
        return unresolved;
    }

    String whyNobody() {
        return whyNobody;
    }

    /** The first mention of a person stands, but for one that makes a witness of somebody of whom the row says more. */
    void add(Mention mention) {
        Mention before = mentions.get(mention.person());
        if (before == null || (before.isWitness() && mention.isSubject())) {
            mentions.put(mention.person(), mention);
        }
    }

    private static Scene scene(SpokenRow row, FileSubject subject) {
        List<Person> about = row.childrenInColumn();
        if (!about.isEmpty()) {
            return new Scene(row.entry().happened(), about, row.columnAbout());
        }
        List<Person> named = row.childrenNamed();
        return named.size() == 1 && !subject.isTitled()
                ? new Scene(row.entry().happened(), named, "the only child named in the row")
                : new Scene(row.entry().happened(), subject.children(), subject.why());
    }

    /**
     * A title governs every row of which no column says another child. Otherwise a row is about the file's child unless
     * a column says whom it is about, it speaks of another child, or it tells plainly of an adult's own matter.
     */
    private boolean isAboutSubject(SpokenRow row, FileSubject subject, Roles roles) {
        if (subject.isTitled()) {
            return row.childrenInColumn().isEmpty();
        }
        return !row.saysWhomItIsAbout() && !speaksOfAChild() && !isAnAdultsMatter(roles);
    }

    private boolean speaksOfAChild() {
        return mentions.values().stream().anyMatch(mention -> mention.isSubject() && resolve.isChild(mention.person()));
    }

    private boolean isAnAdultsMatter(Roles roles) {
        boolean adults =
                !unresolved.isEmpty() || mentions.keySet().stream().anyMatch(person -> !resolve.isChild(person));
        return adults && roles.tellsOfAnAdultsMatter(entry.text());
    }

    private void read(Said said, SpokenRow row) {
        Spoken spoken = said.spoken();
        String where = said.field() == Field.ABOUT ? row.columnAbout() : "";
        switch (spoken.meaning()) {
            case Meaning.Name name -> named(name, spoken, where);
            case Meaning.InRole(Role role) -> inRole(role, spoken, where);
        }
    }

    private void named(Meaning.Name name, Spoken spoken, String where) {
        boolean pair = name.isPair();
        List<Person> meant = pair ? name.people() : TellApart.of(name.people(), spoken, scene);
        String doubt = pair || meant.size() == 1
                ? ""
                : "; " + meant.size() + " people share this name and nothing in the row tells them apart";
        String why = (where.isEmpty() ? name.why() : where) + doubt;
        meant.forEach(person -> add(mention(person, spoken, why, where.isEmpty())));
    }

    private void inRole(Role role, Spoken spoken, String where) {
        boolean inColumn = role.isOfTwoAdults() && adultsInColumn.size() == 2;
        ResolveRole.Resolved resolved = inColumn
                ? new ResolveRole.Resolved(List.copyOf(adultsInColumn), "the only two adults of the column")
                : resolve.resolve(role, spoken, scene);
        if (role.means() == Role.Means.PARTNER && !resolved.people().isEmpty()) {
            isPartnerKnown = true;
        }
        if (resolved.people().isEmpty()) {
            if (role.unnamed().isPresent()) {
                unresolved.add(new Unresolved(entry, role, spoken, resolved.why()));
            } else {
                whyNobody = "'" + spoken.words() + "': " + resolved.why();
            }
        }
        String why = where.isEmpty() ? resolved.why() : where;
        resolved.people().forEach(person -> add(mention(person, spoken, why, where.isEmpty())));
    }

    private Mention mention(Person person, Spoken spoken, String why, boolean inText) {
        if (!inText && !person.isChild() && !adultsInColumn.contains(person)) {
            adultsInColumn.add(person);
        }
        return inText && spoken.witness() && person.isChild()
                ? Mention.ofWitness(person.name(), spoken.words(), why)
                : new Mention(person.name(), spoken.words(), why);
    }

    /** "Her partner, Partner K": a word for a partner beside a partner's name is that partner. */
    private void dropKnownPartners() {
        boolean named = mentions.keySet().stream().anyMatch(resolve::isPartner);
        unresolved.removeIf(one -> named && one.role().means() == Role.Means.PARTNER);
    }

    /** "Unknown man at the address, said to be Mum's boyfriend" is one man; "her boyfriend and an unknown man" are two. */
    private void takeUnknownManForPartner() {
        Optional<Unresolved> unnamed = unresolved.stream()
                .filter(one -> one.role().means() == Role.Means.PARTNER)
                .findFirst();
        boolean two = unresolved.stream().anyMatch(Unresolved::isBesideAnother);
        if (two) {
            return;
        }
        if (isPartnerKnown) {
            unresolved.removeIf(one -> one.role().isUnknownMan());
        }
        unnamed.ifPresent(same -> unresolved.replaceAll(one -> one.role().isUnknownMan() ? one.as(same.role()) : one));
    }
}
