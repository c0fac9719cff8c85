package org.sightline.app.library.find;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.app.search.Asked;
import org.sightline.app.search.Facet;
import org.sightline.app.search.Search;
import org.sightline.app.site.Errors;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed and ticked to search the library, as their session keeps it.
 *
 * @param only by the name of a facet, the values that were ticked; facets with none are left out
 */
public record Sought(String text, Map<String, List<String>> only) implements Serializable {

    /** What the field is called in which somebody writes what they look for. */
    static final String TEXT = "q";

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 200;

    public Sought {
        only = new HashMap<>(only);
    }

    /** Whatever else a form or an address says is passed over. */
    static Sought of(MultiValueMap<String, String> sent) {
        Map<String, List<String>> only = new HashMap<>();
        for (Facet facet : Facet.values()) {
            List<String> values = sent.getOrDefault(name(facet), List.of()).stream()
                    .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) {
                only.put(name(facet), new ArrayList<>(values));
            }
        }
        String text = sent.getFirst(TEXT);
        return new Sought(text == null ? "" : text, only);
    }

    /** The name of a facet's boxes in the form and in addresses. */
    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /** In an address stands nothing that anybody typed. */
    Sought withoutText() {
        return new Sought("", only);
    }

    /** Ticked boxes alone are enough: they list reports. */
    Errors errors() {
        if (text.isBlank() && isNarrowed()) {
            return Errors.none();
        }
        return Search.refusal(asked(1)).map(why -> Errors.of(TEXT, why)).orElseGet(Errors::none);
    }

    List<String> values(Facet facet) {
        return only.getOrDefault(name(facet), List.of());
    }

    public boolean isNarrowed() {
        return !only.isEmpty();
    }

    Map<Facet, Set<String>> facets() {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (!values(facet).isEmpty()) {
                facets.put(facet, new LinkedHashSet<>(values(facet)));
            }
        }
        return facets;
    }

    Asked asked(int atMost) {
        return new Asked(text, facets(), atMost);
    }

    /** What stands in quotation marks, as a person would say it: “not let in” and “called twice”. */
    public Optional<String> quoted() {
        return asked(1).quoted().stream()
                .map(quoted -> "\u201c" + quoted + "\u201d")
                .reduce((one, other) -> one + " and " + other);
    }

    /** The boxes as the query of an address; never what was typed. */
    String query() {
        return facets().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> name(each.getKey()) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
