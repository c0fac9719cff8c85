package org.sightline.app.signin;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** What the page for signing in shows. */
public record SignInPage(Site site, Field login, Field password, Errors errors, boolean signedOut) {}
