package org.sightline.app.accounts;

import java.util.List;
import org.sightline.app.site.Site;

/**
 * Somebody's own account.
 *
 * @param hasPassword whether they sign in with a password of Sightline at all
 * @param places where they are signed in: when each was last used
 */
public record OwnAccountPage(
        Site site,
        String login,
        boolean hasPassword,
        boolean secondFactor,
        List<Passkeys.Passkey> passkeys,
        List<String> places) {}
