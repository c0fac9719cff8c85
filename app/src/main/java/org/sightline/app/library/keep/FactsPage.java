package org.sightline.app.library.keep;

import java.util.List;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** What was read in a report as a whole, to be corrected. */
public record FactsPage(Site site, long report, List<Field> written, List<Ticked> ticked, Errors errors) {

    public FactsPage {
        written = List.copyOf(written);
        ticked = List.copyOf(ticked);
    }

    /** A kind of which several may be so. */
    public record Ticked(Field field, List<Choice> choices) {

        public Ticked {
            choices = List.copyOf(choices);
        }
    }
}
