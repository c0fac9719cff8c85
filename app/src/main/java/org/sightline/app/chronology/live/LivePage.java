package org.sightline.app.chronology.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.app.chronology.EntryOnPage;
import org.sightline.app.chronology.Picture;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.readings.SightingGrade;

/**
 * What the chronology of a shared case shows.
 *
 * @param episodes those of the case, to add what is ticked to; empty for whoever may not make any
 */
public record LivePage(
        Site site,
        FilterFields filter,
        Found found,
        List<EntryOnPage> entries,
        Optional<PictureOnPage> picture,
        Optional<List<Choice>> episodes) {

    /** The picture with the ways to others. */
    public record PictureOnPage(Picture picture, Zoom zoom, BandStrips bands) {}

    /** The entries of one year, as many as stand on this page. */
    public record Year(String heading, List<EntryOnPage> entries) {

        public String anchor() {
            return Found.anchor(heading);
        }
    }

    public List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (EntryOnPage entry : entries) {
            String heading = Found.year(entry.line().happened());
            if (years.isEmpty() || !years.getLast().heading().equals(heading)) {
                years.add(new Year(heading, new ArrayList<>()));
            }
            years.getLast().entries().add(entry);
        }
        return years;
    }

    public boolean isEmptyCase() {
        return found.all() == 0;
    }

    public boolean asTable() {
        return asked().has(Asked.VIEW);
    }

    public List<Link> views() {
        return List.of(
                new Link("List", asked().without(Asked.VIEW).href() + "#entries", !asTable()),
                new Link("Table", asked().with(Asked.VIEW, "table").href() + "#entries", asTable()));
    }

    public Asked asked() {
        return filter.wanted().asked();
    }

    public String path() {
        return asked().path();
    }

    /** "123 of 5,012 entries". */
    public String count() {
        int shown = found.lines().size();
        String all = String.format(Locale.UK, "%,d %s", found.all(), found.all() == 1 ? "entry" : "entries");
        return shown == found.all() ? all : String.format(Locale.UK, "%,d of %s", shown, all);
    }

    /** What the view as known leaves out, in a sentence; empty where everything known today is shown. */
    public Optional<String> asKnown() {
        Wanted wanted = filter.wanted();
        if (!wanted.asKnown()) {
            return Optional.empty();
        }
        String to = wanted.asked().field(Asked.KNOWN_TO);
        String whom = to.isEmpty() ? "" : " to " + to;
        String when = wanted.on().map(day -> " on " + DateWords.of(day)).orElse("");
        return Optional.of("You see what was known" + whom + when + ". That is not all that is recorded.");
    }

    public String orderRule() {
        return ChronologicalOrder.RULE;
    }

    public List<SightingGrade> grades() {
        return List.of(SightingGrade.values()).reversed();
    }
}
