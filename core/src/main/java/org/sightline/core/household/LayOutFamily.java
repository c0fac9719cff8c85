package org.sightline.core.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays a family out as a tree: a row for each generation, couples side by side, children below their parents. */
public final class LayOutFamily {

    private final List<Member> members;
    private final List<Tie> ties;
    private final Generations generations;
    private final Map<Long, Integer> generation;

    private LayOutFamily(List<Member> members, List<Tie> ties) {
        this.members = members;
        this.generations = new Generations(members, ties);
        this.ties = ties.stream()
                .filter(tie -> !generations.contradicted().contains(tie))
                .toList();
        this.generation = generations.all();
    }

    /**
     * The tree; it is whole whatever the records say, and the same for the same records.
     *
     * @param today the day on which a partnership has ended or not
     */
    public static FamilyTree of(List<Member> members, List<Tie> ties, LocalDate today) {
        Set<Long> known = members.stream().map(Member::id).collect(Collectors.toSet());
        List<Tie> within = ties.stream()
                .filter(tie -> tie.from() != tie.to() && known.contains(tie.from()) && known.contains(tie.to()))
                .toList();
        return new LayOutFamily(members, within).tree(today);
    }

    private FamilyTree tree(LocalDate today) {
        Map<Long, Integer> columns = new Columns(members, ties, generation).all();
        List<Place> places = members.stream()
                .map(member -> new Place(
                        member,
                        generation.getOrDefault(member.id(), 0),
                        columns.getOrDefault(member.id(), 0),
                        Parents.notRecorded(member, ties)))
                .sorted(Comparator.comparingInt(Place::generation).thenComparingInt(Place::column))
                .toList();
        return new FamilyTree(
                places,
                unions(columns, today),
                generations.contradicted().stream().map(this::sentence).toList());
    }

    private List<Union> unions(Map<Long, Integer> columns, LocalDate today) {
        Map<Set<Long>, List<Long>> children = new LinkedHashMap<>();
        ties.stream()
                .filter(tie -> tie.isOf(Sort.Bond.PARTNER))
                .forEach(tie -> children.putIfAbsent(new TreeSet<>(List.of(tie.from(), tie.to())), new ArrayList<>()));
        members.forEach(member -> {
            Set<Long> parents = Parents.of(member.id(), ties);
            if (!parents.isEmpty()) {
                children.computeIfAbsent(parents, key -> new ArrayList<>()).add(member.id());
            }
        });
        Comparator<Long> fromTheLeft = Comparator.comparingInt((Long id) -> columns.getOrDefault(id, 0))
                .thenComparing(id -> id);
        return children.entrySet().stream()
                .map(union -> new Union(
                        union.getKey().stream().sorted(fromTheLeft).toList(),
                        union.getValue().stream().sorted(fromTheLeft).toList(),
                        lasting(union.getKey(), today)))
                .toList();
    }

    private Union.Lasting lasting(Set<Long> partners, LocalDate today) {
        List<Tie> between = ties.stream()
                .filter(tie ->
                        tie.isOf(Sort.Bond.PARTNER) && partners.contains(tie.from()) && partners.contains(tie.to()))
                .toList();
        if (between.isEmpty()) {
            return Union.Lasting.NOT_RECORDED;
        }
        return between.stream().allMatch(tie -> tie.isOverBy(today)) ? Union.Lasting.ENDED : Union.Lasting.TOGETHER;
    }

    private String sentence(Tie tie) {
        Map<Long, String> names = new HashMap<>();
        members.forEach(member -> names.put(member.id(), member.name()));
        return names.get(tie.from()) + " is recorded as " + tie.sort().label() + " " + names.get(tie.to())
                + ", which contradicts another relationship, so it is not drawn.";
    }
}
