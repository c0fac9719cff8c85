package org.sightline.app.cases;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** The form that changes a case's title and authority. */
public record SettingsPage(Site site, long number, Field title, Field authority, int version, Errors errors) {

    static SettingsPage of(Site site, long number, CaseForm form, Errors errors) {
        return new SettingsPage(
                site.with(errors),
                number,
                Field.of("title", "Name of the case").value(form.title()).error(errors),
                Field.of("authority", "Local authority")
                        .hint("Its local rules hold beside the national ones.")
                        .value(form.authority())
                        .error(errors),
                form.versionGiven(),
                errors);
    }
}
