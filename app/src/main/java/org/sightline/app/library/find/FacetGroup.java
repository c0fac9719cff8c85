package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sightline.app.search.Facet;
import org.sightline.app.search.Searched;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;

/**
 * The boxes of one facet, with how many passages each would leave.
 *
 * @param ticked those that are, in words
 */
public record FacetGroup(Field field, List<Choice> choices, List<String> ticked) {

    /** A facet with more values than anybody reads shows those that most passages have. */
    private static final int MOST = 25;

    public FacetGroup {
        choices = List.copyOf(choices);
        ticked = List.copyOf(ticked);
    }

    /** @param labels of all these values and of all that are ticked */
    static FacetGroup of(Facet facet, List<Searched.Count> counts, List<String> ticked, Map<String, String> labels) {
        List<Choice> choices = new ArrayList<>();
        List<Searched.Count> first = counts.subList(0, Math.min(MOST, counts.size()));
        for (Searched.Count count : facet == Facet.YEAR ? newestFirst(first) : first) {
            choices.add(choice(count.value(), labels, " (" + count.passages() + ")"));
        }
        for (String value : ticked) {
            if (first.stream().noneMatch(count -> count.value().equals(value))) {
                choices.add(choice(value, labels, " (0)"));
            }
        }
        return new FacetGroup(
                Field.of(Sought.name(facet), FacetLabels.label(facet)),
                Choice.checked(choices, ticked),
                ticked.stream().map(value -> labels.getOrDefault(value, value)).toList());
    }

    private static Choice choice(String value, Map<String, String> labels, String count) {
        return Choice.of(value, labels.getOrDefault(value, value) + count);
    }

    private static List<Searched.Count> newestFirst(List<Searched.Count> years) {
        return years.stream()
                .sorted(Comparator.comparing(Searched.Count::value).reversed())
                .toList();
    }
}
