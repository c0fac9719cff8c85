package org.sightline.app.library.keep;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** The form by which a report is taken down. */
public record TakeDownPage(Site site, long report, String name, Field why, Errors errors) {}
