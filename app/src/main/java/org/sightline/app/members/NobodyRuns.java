package org.sightline.app.members;

import java.util.List;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Running;
import org.sightline.app.cases.Cases;
import org.sightline.app.cases.Waits;
import org.sightline.app.site.Link;
import org.sightline.core.access.Action;
import org.sightline.core.access.WhoRuns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever still sees a case that nobody runs it any more, and how somebody can come to. */
@Component
@Order(0)
final class NobodyRuns implements Waits {

    private final Access access;
    private final Running running;
    private final Cases cases;

    NobodyRuns(Access access, Running running, Cases cases) {
        this.access = access;
        this.running = running;
        this.cases = cases;
    }

    @Override
    public List<Link> in(Permit permit) {
        long number = permit.caseNumber();
        if (WhoRuns.anybody(running.of(number), cases.seen(permit).shares())) {
            return List.of();
        }
        String nobody = "Nobody is left who may say who belongs to this case";
        return List.of(
                access.allows(permit.visitor(), number, Action.ADD_MEMBER)
                        ? Link.to(nobody + ": add somebody who may", "/cases/" + number + "/members")
                        : Link.to(
                                nobody + ". A manager, lead reviewer or business manager can break the glass of case "
                                        + number + " and add a member.",
                                ""));
    }
}
