package org.sightline.app.signin;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** What the page for the second step shows. */
public record CodePage(Site site, Field code, Errors errors) {}
