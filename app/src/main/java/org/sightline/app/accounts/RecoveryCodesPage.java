package org.sightline.app.accounts;

import java.util.List;
import org.sightline.app.site.Site;

/** The recovery codes, which are shown this once. */
public record RecoveryCodesPage(Site site, List<String> codes) {}
