package org.sightline.app.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.Permit;
import org.sightline.app.site.Link;
import org.springframework.stereotype.Component;

/** Gathers what every capability knows to wait. */
@Component
final class AllThatWaits {

    private final List<Waits> waits;

    AllThatWaits(List<Waits> waits) {
        this.waits = List.copyOf(waits);
    }

    List<Link> in(Permit permit) {
        return waits.stream().flatMap(each -> each.in(permit).stream()).toList();
    }

    /** By the number of the case. */
    Map<Long, List<String>> inShort(Permit permit, Collection<Long> cases) {
        Map<Long, List<String>> all = new HashMap<>();
        if (!cases.isEmpty()) {
            waits.forEach(each -> each.inShort(permit, cases)
                    .forEach((number, words) -> all.computeIfAbsent(number, first -> new ArrayList<>())
                            .add(words)));
        }
        return all;
    }
}
