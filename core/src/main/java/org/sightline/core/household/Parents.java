package org.sightline.core.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whose child somebody is, as far as that is recorded. */
public final class Parents {

    private static final int BOTH = 2;

    private Parents() {}

    public static Set<Long> of(long child, List<Tie> ties) {
        Set<Long> parents = new TreeSet<>();
        ties.stream().filter(tie -> tie.sort().isParent() && tie.to() == child).forEach(tie -> parents.add(tie.from()));
        return parents;
    }

    /** Of a child of the case, the parents that nobody recorded: a plain statement, and often the one that matters. */
    public static List<String> notRecorded(Member member, List<Tie> ties) {
        if (!member.child() || of(member.id(), ties).size() >= BOTH) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        if (!has(member, Sort.MOTHER_OF, ties)) {
            missing.add("mother");
        }
        if (!has(member, Sort.FATHER_OF, ties)) {
            missing.add("father");
        }
        return missing;
    }

    private static boolean has(Member child, Sort sort, List<Tie> ties) {
        return ties.stream().anyMatch(tie -> tie.sort() == sort && tie.to() == child.id());
    }
}
