package org.sightline.app.cases;

import java.time.Instant;
import java.util.List;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.PageNumbers;
import org.sightline.app.site.Site;

/**
 * What the list of cases shows.
 *
 * @param mayOpen whether the person may open a new case
 */
public record CasesPage(
        Site site, List<Cases.Listed> cases, int all, CaseFilter filter, PageNumbers pages, boolean mayOpen) {

    public CasesPage {
        cases = List.copyOf(cases);
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
