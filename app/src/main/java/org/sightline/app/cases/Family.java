package org.sightline.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.intake.RoleTerms;
import org.sightline.core.household.FamilyTree;
import org.sightline.core.household.LayOutFamily;
import org.sightline.core.household.Member;
import org.sightline.core.household.Parents;
import org.sightline.core.household.RolesAsTies;
import org.sightline.core.household.Tie;
import org.sightline.core.people.Role;

/** A case's family: the tree, and every tie in words for the table that says the same. */
public record Family(List<Member> members, List<Relationships.Recorded> recorded, List<Tie> ties, FamilyTree tree) {

    /**
     * A tie in words.
     *
     * @param id 0 for one that comes from a role and was recorded by nobody
     */
    public record TieInWords(long id, String from, String what, String to, String when, String basis) {}

    static Family of(List<KnownPerson> people, List<Relationships.Recorded> recorded, LocalDate today) {
        List<Member> members = people.stream()
                .map(person -> new Member(
                        person.id(), person.name(), plain(person.person().role()), person.years(), person.isChild()))
                .toList();
        List<Tie> ties = RolesAsTies.with(
                members, recorded.stream().map(Relationships.Recorded::tie).toList());
        return new Family(members, recorded, ties, LayOutFamily.of(members, ties, today));
    }

    /** "Mum" is the mother. */
    private static String plain(String role) {
        return RoleTerms.shipped().named(role).map(Role::name).orElse(role);
    }

    List<TieInWords> inWords() {
        List<TieInWords> all = new ArrayList<>();
        for (Tie tie : ties) {
            // what was recorded comes first, what roles add comes behind it
            Optional<Relationships.Recorded> found =
                    all.size() < recorded.size() ? Optional.of(recorded.get(all.size())) : Optional.empty();
            all.add(new TieInWords(
                    found.map(Relationships.Recorded::id).orElse(0L),
                    name(tie.from()),
                    tie.sort().label(),
                    name(tie.to()),
                    tie.during().map(DateWords::of).orElse(""),
                    found.filter(each -> !each.by().isEmpty())
                            .map(each -> (tie.basis().isEmpty() ? "" : tie.basis() + "; ") + "recorded by " + each.by())
                            .orElse(tie.basis())));
        }
        return all;
    }

    /** "Robin Ashdown: father not recorded". */
    List<String> notRecorded() {
        return members.stream()
                .flatMap(member -> Parents.notRecorded(member, ties).stream()
                        .map(parent -> member.name() + ": " + parent + " not recorded"))
                .toList();
    }

    private String name(long id) {
        return members.stream()
                .filter(member -> member.id() == id)
                .map(Member::name)
                .findFirst()
                .orElse("");
    }
}
