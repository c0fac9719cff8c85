package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Sector;

/** Works out from which agency to which an entry says that information went. */
final class ReadFlows {

    private final Function<String, Optional<Agency>> agencies;

    ReadFlows(Function<String, Optional<Agency>> agencies) {
        this.agencies = agencies;
    }

    List<Flow> of(Entry entry, List<Hit> hits) {
        Map<String, Flow> flows = new LinkedHashMap<>();
        for (Hit hit : hits) {
            for (Finds finds : hit.term().finds()) {
                if (finds instanceof Finds.OfFlow(Finds.Direction direction)) {
                    agenciesIn(hit).forEach(other -> add(flows, entry.agency(), other, direction, hit.cue()));
                }
            }
        }
        return List.copyOf(flows.values());
    }

    private static void add(Map<String, Flow> flows, Agency own, Agency other, Finds.Direction direction, Cue cue) {
        if (other.equals(own)) {
            return;
        }
        Flow flow = direction == Finds.Direction.OUT ? new Flow(own, other, cue) : new Flow(other, own, cue);
        flows.putIfAbsent(flow.from().name() + '\n' + flow.to().name(), flow);
    }

    private List<Agency> agenciesIn(Hit hit) {
        List<Agency> found = new ArrayList<>();
        for (Span<String> span : hit.cell().lists()) {
            if (span.what().equals(WordLists.AGENCY) && hit.words().contains(span) && isLongest(hit.cell(), span)) {
                agency(hit.cell(), span).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isLongest(ReadCell cell, Span<String> agency) {
        return cell.lists().stream()
                .noneMatch(other -> other.what().equals(WordLists.AGENCY)
                        && other.contains(agency)
                        && other.length() > agency.length());
    }

    /** As the files of the case name it, or else by its line of work. */
    private Optional<Agency> agency(ReadCell cell, Span<String> span) {
        return agencies.apply(cell.words().between(span.from(), span.to()))
                .or(() -> sector(cell, span).map(sector -> new Agency(sector.label(), sector)));
    }

    private static Optional<Sector> sector(ReadCell cell, Span<String> span) {
        for (Sector sector : Sector.values()) {
            String list = Lists.nameOf(sector);
            boolean named = cell.lists().stream()
                    .anyMatch(other ->
                            other.what().equals(list) && other.from() == span.from() && other.to() == span.to());
            if (named) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }
}
