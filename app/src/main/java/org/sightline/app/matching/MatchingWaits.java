package org.sightline.app.matching;

import java.util.ArrayList;
import java.util.List;
import org.sightline.app.access.Permit;
import org.sightline.app.cases.Waits;
import org.sightline.app.site.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in a case of who is who: somebody asked for one of its children. */
@Component
@Order(5)
final class MatchingWaits implements Waits {

    private final WasAsked wasAsked;

    MatchingWaits(WasAsked wasAsked) {
        this.wasAsked = wasAsked;
    }

    @Override
    public List<Link> in(Permit permit) {
        List<Link> waiting = new ArrayList<>();
        int asked = wasAsked.notNoted(permit);
        if (asked > 0) {
            waiting.add(Link.to(
                    asked == 1
                            ? "Somebody asked who knows a child of this case: see who, and why"
                            : asked + " times somebody asked who knows a child of this case: see who, and why",
                    "/cases/" + permit.caseNumber() + "/who-asked"));
        }
        return waiting;
    }
}
