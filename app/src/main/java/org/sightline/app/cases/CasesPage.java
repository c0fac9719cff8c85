package org.sightline.app.cases;

import java.util.List;
import org.sightline.app.site.Site;

/** What the list of cases shows. */
public record CasesPage(Site site, List<Cases.Case> cases) {}
