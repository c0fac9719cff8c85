package org.sightline.app.accounts;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Site;

/**
 * One account, and what can be done with it.
 *
 * @param link that was just made and is shown this once, empty otherwise
 */
public record AccountPage(
        Site site, AccountsPage.Row account, AccountForm.Fields fields, int version, Errors errors, String link) {

    public String href() {
        return "/accounts/" + account.number();
    }
}
