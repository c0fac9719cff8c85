package org.sightline.core.people;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;

/**
 * Makes people of the adults whom entries speak of without a name. The words of one agency for one sort of adult, no
 * further apart than the data file says, are one person; other words or another agency's are not, since nothing says so.
 */
final class FindUnnamed {

    private final int monthsApart;
    private final Set<String> names = new HashSet<>();
    private final List<Group> groups = new ArrayList<>();

    FindUnnamed(Roles roles, Cast cast) {
        this.monthsApart = roles.monthsApart();
        cast.people().forEach(person -> names.add(person.name()));
    }

    /** One unnamed adult, with every word that means him or her. */
    private static final class Group {
        private final List<Unresolved> words = new ArrayList<>();
        private ApproximateDate last;

        private Group(ApproximateDate last) {
            this.last = last;
        }
    }

    /** An unnamed adult and the words that mean him or her. */
    record Unnamed(Person person, List<Unresolved> words) {
        Unnamed {
            words = List.copyOf(words);
        }
    }

    List<Unnamed> among(List<Unresolved> unresolved) {
        Map<String, Group> open = new HashMap<>();
        List<Unresolved> inOrder = new ArrayList<>(unresolved);
        inOrder.sort(
                Comparator.comparing((Unresolved one) -> one.entry().happened().earliest())
                        .thenComparing(one -> one.entry().id()));
        for (Unresolved one : inOrder) {
            String key = one.entry().agency().name() + "|" + one.sort();
            Group group = open.get(key);
            if (group == null || !isNear(group.last, one.entry().happened())) {
                group = new Group(one.entry().happened());
                open.put(key, group);
                groups.add(group);
            }
            group.words.add(one);
            group.last = later(group.last, one.entry().happened());
        }
        return groups.stream().map(this::unnamed).toList();
    }

    private boolean isNear(ApproximateDate last, ApproximateDate next) {
        if (last.isUnknown() || next.isUnknown()) {
            return last.isUnknown() && next.isUnknown();
        }
        LocalDate end = last.latest();
        return end.equals(LocalDate.MAX) || !next.earliest().isAfter(end.plusMonths(monthsApart));
    }

    private static ApproximateDate later(ApproximateDate a, ApproximateDate b) {
        return b.latest().isAfter(a.latest()) ? b : a;
    }

    private Unnamed unnamed(Group group) {
        Unresolved first = group.words.getFirst();
        String what = first.role().unnamed().orElse(first.role().name());
        String name =
                "Unnamed " + what + " (" + inSentence(first.entry().agency().name()) + ", "
                        + month(first.entry().happened()) + ")";
        Set<String> aliases = new LinkedHashSet<>();
        group.words.forEach(one -> aliases.add(one.words()));
        Person person = new Person(
                unique(name),
                Person.Standing.ADULT,
                first.role().name(),
                List.copyOf(aliases),
                Optional.empty(),
                Optional.empty(),
                span(first.entry().happened(), group.last),
                Person.Origin.UNNAMED);
        return new Unnamed(person, group.words);
    }

    private String unique(String name) {
        String unique = name;
        for (int again = 2; !names.add(unique); again++) {
            unique = name + " (" + again + ")";
        }
        return unique;
    }

    private static Optional<ApproximateDate> span(ApproximateDate first, ApproximateDate last) {
        LocalDate from = first.earliest();
        LocalDate to = last.latest();
        boolean bounded = !from.equals(LocalDate.MIN) && !to.equals(LocalDate.MAX);
        return bounded
                ? Optional.of(new ApproximateDate(from + "/" + to, from, to, Optional.empty()))
                : Optional.empty();
    }

    private static String month(ApproximateDate date) {
        if (date.isUnknown() || date.earliest().equals(LocalDate.MIN)) {
            return "undated";
        }
        LocalDate day = date.earliest();
        boolean known = !date.latest().isAfter(day.plusMonths(1));
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " ";
        return (known ? month : "") + day.getYear();
    }

    /** "Police" is written "police" inside a sentence; "GP" and a name of its own stay as they are. */
    private static String inSentence(String agency) {
        boolean plain = agency.chars().skip(1).noneMatch(Character::isUpperCase);
        return plain ? agency.toLowerCase(Locale.ROOT) : agency;
    }
}
