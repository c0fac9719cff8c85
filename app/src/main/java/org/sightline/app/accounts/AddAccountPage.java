package org.sightline.app.accounts;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Site;

/** The form for a new account. */
public record AddAccountPage(Site site, AccountForm.Fields fields, Errors errors) {}
