package org.sightline.app.library.learning;

import java.util.List;
import org.sightline.app.site.Site;

/**
 * The themes of which there is a brief.
 *
 * @param of how many reviews could be read
 */
public record BriefsPage(Site site, List<OfTheme> themes, int of) {

    public BriefsPage {
        themes = List.copyOf(themes);
    }

    /** One theme, with how many lessons speak of it in how many reviews. */
    public record OfTheme(String code, String name, int lessons, int reviews) {}
}
