package org.sightline.core.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;

/** Lines that raise the same question about one child or several. */
public record ForChildren(List<Person> children, List<Line> lines) {

    public ForChildren {
        children = List.copyOf(children);
        lines = List.copyOf(lines);
    }

    /** Looks at each child alone, and joins the children for whom the very same lines came back. */
    public static List<ForChildren> each(Inquiry inquiry, Function<Person, List<List<Line>>> look) {
        Map<List<String>, List<Line>> found = new LinkedHashMap<>();
        Map<List<String>, List<Person>> children = new LinkedHashMap<>();
        for (Person child : inquiry.children()) {
            for (List<Line> lines : look.apply(child)) {
                List<String> ids = lines.stream().map(Line::id).toList();
                found.put(ids, lines);
                children.computeIfAbsent(ids, none -> new ArrayList<>()).add(child);
            }
        }
        return found.entrySet().stream()
                .map(one -> new ForChildren(children.getOrDefault(one.getKey(), List.of()), one.getValue()))
                .toList();
    }
}
