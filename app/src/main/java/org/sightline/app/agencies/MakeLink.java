package org.sightline.app.agencies;

import java.time.InstantSource;
import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Visitor;
import org.sightline.app.submissions.CaseAgencies;
import org.sightline.core.access.Action;
import org.springframework.stereotype.Component;

/** Makes and takes back the links of an agency. */
@Component
final class MakeLink {

    private final Access access;
    private final AgencyLinks links;
    private final CaseAgencies agencies;
    private final AgencySettings settings;
    private final InstantSource clock;

    MakeLink(Access access, AgencyLinks links, CaseAgencies agencies, AgencySettings settings, InstantSource clock) {
        this.access = access;
        this.links = links;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the secret of the link */
    String make(Visitor visitor, long caseNumber, long agency) {
        return access.to(visitor, caseNumber, Action.ASK_AGENCIES, "made a link for an agency", permit -> {
            String name = agencies.of(permit, agency).orElseThrow(NotThere::new).name();
            return links.make(permit, agency, name, clock.instant(), settings.linksLast(), settings.linkSends());
        });
    }

    void revoke(Visitor visitor, long caseNumber, long link) {
        access.to(visitor, caseNumber, Action.ASK_AGENCIES, "took back a link of an agency", permit -> {
            links.revoke(permit, link, clock.instant());
            return link;
        });
    }

    List<AgencyLinks.Kept> of(Visitor visitor, long caseNumber, long agency) {
        return access.to(
                visitor, caseNumber, Action.ASK_AGENCIES, "the links of an agency", permit -> links.of(permit, agency));
    }
}
