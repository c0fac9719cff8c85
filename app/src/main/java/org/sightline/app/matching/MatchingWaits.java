package org.sightline.app.matching;

import java.util.ArrayList;
import java.util.List;
import org.sightline.app.access.Permit;
import org.sightline.app.cases.Waits;
import org.sightline.app.site.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in a case of who is who: somebody asked for one of its children, records may be of one person. */
@Component
@Order(5)
final class MatchingWaits implements Waits {

    private final WasAsked wasAsked;
    private final Matches matches;

    MatchingWaits(WasAsked wasAsked, Matches matches) {
        this.wasAsked = wasAsked;
        this.matches = matches;
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
        long unsure = permit.isWhole()
                ? matches.of(permit).stream().filter(Match::isWaiting).count()
                : 0;
        if (unsure > 0) {
            waiting.add(Link.to(
                    unsure == 1
                            ? "Two records may be of one person: decide whether they are"
                            : unsure + " times two records may be of one person: decide whether they are",
                    "/cases/" + permit.caseNumber() + "/matches"));
        }
        return waiting;
    }
}
