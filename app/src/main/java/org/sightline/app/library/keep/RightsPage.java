package org.sightline.app.library.keep;

import java.util.List;
import java.util.Map;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * The form in which the rights of one report stand.
 *
 * @param before what stood there when it was opened, under the names under which the form sends it along
 */
public record RightsPage(
        Site site, long report, String name, List<Field> fields, Map<String, String> before, Errors errors) {

    public RightsPage {
        fields = List.copyOf(fields);
        before = Map.copyOf(before);
    }
}
