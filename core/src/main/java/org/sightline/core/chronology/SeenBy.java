package org.sightline.core.chronology;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.core.entries.Agency;

/** The chronology through one agency's eyes: what it wrote itself, and what an entry says that it was told. */
public final class SeenBy {

    private SeenBy() {}

    /** What came of it. */
    public sealed interface Outcome {}

    /** What the agency knew. */
    public record Seen(Chronology chronology) implements Outcome {}

    /** No entry comes from an agency of that name. */
    public record NoSuchAgency(String why) implements Outcome {}

    /** @param name as the chronology names the agency, in capitals or not; empty for the whole chronology */
    public static Outcome agency(Optional<String> name, Optional<LocalDate> asAt, Chronology whole) {
        if (name.isEmpty()) {
            return new Seen(whole);
        }
        List<Agency> agencies =
                whole.lines().stream().map(Line::agency).distinct().toList();
        return agencies.stream()
                .filter(agency -> agency.name().equalsIgnoreCase(name.get().strip()))
                .findFirst()
                .<Outcome>map(agency -> seen(agency, asAt.orElse(LocalDate.MAX), whole))
                .orElseGet(() -> new NoSuchAgency("No entry comes from an agency called '" + name.get()
                        + "'. The agencies are: "
                        + agencies.stream().map(Agency::name).sorted().collect(joining(", ")) + "."));
    }

    private static Seen seen(Agency agency, LocalDate day, Chronology whole) {
        return new Seen(MergeChronologies.merge(
                whole.title() + ", as known to " + agency.name(), whole.cast(), AsKnown.to(agency, day, whole)));
    }
}
