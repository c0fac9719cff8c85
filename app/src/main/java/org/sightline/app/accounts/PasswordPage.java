package org.sightline.app.accounts;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** Changing one's own password. */
public record PasswordPage(Site site, Field old, Field password, Errors errors) {}
