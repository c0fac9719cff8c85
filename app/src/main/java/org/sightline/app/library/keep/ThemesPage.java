package org.sightline.app.library.keep;

import java.util.List;
import java.util.Optional;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * The themes of one report, to be confirmed or set aside.
 *
 * @param proposed what was read, each with the sentence that speaks of it
 * @param others all further themes, those that a person added checked
 */
public record ThemesPage(Site site, long report, List<Proposed> proposed, List<Choice> others) {

    static final String ALSO = "also";

    public ThemesPage {
        proposed = List.copyOf(proposed);
        others = List.copyOf(others);
    }

    /**
     * A theme that was read.
     *
     * @param choices to confirm it, to set it aside, or to leave it open
     */
    public record Proposed(String name, Field field, Optional<Integer> page, String sentence, List<Choice> choices) {}

    public Field also() {
        return Field.of(ALSO, "Is it also about any of these?");
    }
}
