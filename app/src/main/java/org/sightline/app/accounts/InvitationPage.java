package org.sightline.app.accounts;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * Choosing a password by a one-time link.
 *
 * @param login whose it is; empty where the first account is made
 */
public record InvitationPage(
        Site site, String action, String login, AccountForm.Fields fields, Field password, Errors errors) {}
