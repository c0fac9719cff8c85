package org.sightline.app.library.find;

import java.util.List;
import java.util.Optional;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * The library's first page: the box to search with, and what came of it.
 *
 * @param errors what must be mended in what was typed
 * @param library how far it can be searched
 * @param mayKeep whether this reader can add reports
 */
public record FindPage(
        Site site,
        Sought sought,
        List<FacetGroup> facets,
        FindResult result,
        Errors errors,
        Progress library,
        boolean mayKeep) {

    public Field box() {
        return Field.of(Sought.TEXT, "What are you looking for?")
                .hint(
                        "Words, a sentence, or what has happened: “baby bruised, mother’s new partner, health visitor refused"
                                + " entry twice”. Leave names out: reviews use others.")
                .value(sought.text())
                .error(errors);
    }

    /** Over the boxes, which are folded away so that what was found comes first. */
    public String narrow() {
        List<String> ticked =
                facets.stream().flatMap(group -> group.ticked().stream()).toList();
        return ticked.isEmpty()
                ? "Narrow it down: kind of passage, theme, age, harm, agency, board, year"
                : "Narrowed down to: " + String.join("; ", ticked);
    }

    public boolean isEmpty() {
        return library.reports() == 0 && result instanceof FindResult.Landing landing && landing.reports() == 0;
    }

    public Optional<String> progress() {
        return library.says();
    }
}
