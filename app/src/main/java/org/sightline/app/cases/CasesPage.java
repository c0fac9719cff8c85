package org.sightline.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Site;

/**
 * What the list of cases shows.
 *
 * @param waits what waits in them, by their numbers
 * @param mayOpen whether the person may open a new case
 */
public record CasesPage(
        Site site,
        Cases.Listing listing,
        Map<Long, List<String>> waits,
        CaseFilter filter,
        PageNumbers pages,
        boolean mayOpen) {

    public CasesPage {
        waits = Map.copyOf(waits);
    }

    public List<Cases.Listed> cases() {
        return listing.cases();
    }

    public int all() {
        return listing.all();
    }

    /** In few words each; empty where nothing waits. */
    public List<String> waitsIn(Cases.Listed one) {
        return waits.getOrDefault(one.number(), List.of());
    }

    public Field text() {
        return Field.of("text", "Name of a case or of a child").value(filter.text());
    }

    public Field order() {
        return Field.of("order", "In the order of").value(filter.byName() ? "name" : "change");
    }

    public List<Choice> orders() {
        return List.of(Choice.of("change", "last change"), Choice.of("name", "name"));
    }

    public List<Link> chosen() {
        return filter.text().isEmpty()
                ? List.of()
                : List.of(Link.to("“" + filter.text() + "”", filter.byName() ? "/cases?order=name" : "/cases"));
    }

    public boolean isFiltered() {
        return !filter.text().isEmpty();
    }

    public String when(Instant moment) {
        return Moments.words(moment);
    }
}
