package org.sightline.app.chronology.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.access.Permit;
import org.sightline.app.chronology.Around;
import org.sightline.app.documents.AgencyColours;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;

/** What a page of a shared case knows around its entries. */
record OnPage(long caseNumber, AgencyColours colours, Map<String, Line> lines, Map<String, List<SameEvent>> tellingsOf)
        implements Around {

    /** The entries of these ids with all that stands beside them. */
    static OnPage of(Permit permit, Lines store, AgencyColours colours, List<String> ids) {
        List<SameEvent> events = store.tellings(permit, ids);
        Set<String> all = new HashSet<>(ids);
        events.forEach(event -> all.addAll(event.entries()));
        Map<String, List<SameEvent>> tellings = new HashMap<>();
        events.forEach(event -> event.entries()
                .forEach(id ->
                        tellings.computeIfAbsent(id, first -> new ArrayList<>()).add(event)));
        return new OnPage(permit.caseNumber(), colours, store.of(permit, all), tellings);
    }

    static String address(long caseNumber, String id) {
        return "/cases/" + caseNumber + "/entries/" + id;
    }

    @Override
    public String link(String id) {
        return address(caseNumber, id);
    }

    @Override
    public String cited(String id) {
        return id;
    }

    @Override
    public int colour(String agency) {
        return colours.number(agency);
    }

    @Override
    public Optional<Line> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    @Override
    public List<SameEvent> tellings(String id) {
        return tellingsOf.getOrDefault(id, List.of());
    }
}
