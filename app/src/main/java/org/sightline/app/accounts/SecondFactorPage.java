package org.sightline.app.accounts;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** Adding a second factor: the secret for the app, and a first code to show that it took it. */
public record SecondFactorPage(Site site, QrPicture picture, String spelled, Field code, Errors errors) {}
