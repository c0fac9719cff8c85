package org.sightline.core.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people's roles say of who is whose, where nobody recorded it: the one mother of a case is taken for the mother of
 * each child that has none recorded. Each such tie says that it comes from a role.
 */
public final class RolesAsTies {

    private static final String MOTHER = "mother";
    private static final String FATHER = "father";

    private static final Map<String, String> SIDES = new TreeMap<>(Map.of("maternal ", MOTHER, "paternal ", FATHER));

    private final List<Member> members;
    private final List<Tie> ties;

    private RolesAsTies(List<Member> members, List<Tie> recorded) {
        this.members = members;
        this.ties = new ArrayList<>(recorded);
    }

    /** The recorded ties and those that roles add to them. */
    public static List<Tie> with(List<Member> members, List<Tie> recorded) {
        RolesAsTies roles = new RolesAsTies(members, recorded);
        roles.parent(MOTHER, Sort.MOTHER_OF);
        roles.parent(FATHER, Sort.FATHER_OF);
        SIDES.forEach((side, parent) -> {
            roles.between(side + "grandmother", Sort.MOTHER_OF, roles.only(parent));
            roles.between(side + "grandfather", Sort.FATHER_OF, roles.only(parent));
        });
        roles.between(MOTHER + "'s partner", Sort.PARTNER_OF, roles.only(MOTHER));
        roles.between(FATHER + "'s partner", Sort.PARTNER_OF, roles.only(FATHER));
        return List.copyOf(roles.ties);
    }

    private void parent(String role, Sort sort) {
        only(role)
                .ifPresent(parent -> members.stream()
                        .filter(child -> child.child() && ties.stream().noneMatch(tie -> isParent(tie, sort, child)))
                        .forEach(child -> add(parent, sort, child)));
    }

    private static boolean isParent(Tie tie, Sort sort, Member child) {
        return tie.to() == child.id() && (tie.sort() == sort || tie.sort() == Sort.PARENT_OF);
    }

    private void between(String role, Sort sort, Optional<Member> other) {
        other.ifPresent(to -> members.stream()
                .filter(member -> member.role().equals(role) && noneBetween(member, to, sort.bond()))
                .forEach(member -> add(member, sort, to)));
    }

    private boolean noneBetween(Member one, Member other, Sort.Bond bond) {
        return ties.stream()
                .filter(tie -> tie.isOf(bond))
                .noneMatch(tie -> (tie.from() == one.id() && tie.to() == other.id())
                        || (tie.from() == other.id() && tie.to() == one.id()));
    }

    private void add(Member from, Sort sort, Member to) {
        ties.add(new Tie(from.id(), sort, to.id(), Optional.empty(), "from the role “" + from.role() + "”"));
    }

    /** Two people in one role say nothing of which child is whose. */
    private Optional<Member> only(String role) {
        List<Member> in =
                members.stream().filter(member -> member.role().equals(role)).toList();
        return in.size() == 1 ? Optional.of(in.getFirst()) : Optional.empty();
    }
}
