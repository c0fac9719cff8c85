package org.sightline.app.chronology.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.readings.Kind;

/**
 * What the page about how things stood with the children shows.
 *
 * @param children to choose from
 */
public record StatusPage(
        Site site,
        long caseNumber,
        List<StatusBand> bands,
        List<Brief> lines,
        List<String> children,
        boolean mayChange,
        Filled filled) {

    private static final Set<Kind> MAY_TELL = Set.of(
            Kind.PLAN,
            Kind.MOVE,
            Kind.SCHOOL_START,
            Kind.OFF_ROLL,
            Kind.WORKER_CHANGE,
            Kind.REGISTERED,
            Kind.REMOVED_FROM_LIST);

    private static final int MOST_PROPOSED = 30;

    /**
     * The form as it is filled in now.
     *
     * @param action where it goes: a new one, or the one that is being changed
     */
    public record Filled(StatusForm form, String action, Errors errors) {}

    public Field field(String name, String label, String hint) {
        StatusForm form = filled.form();
        String value =
                switch (name) {
                    case "person" -> form.person();
                    case "sort" -> form.sort();
                    case "words" -> form.words();
                    case "begins" -> form.begins();
                    default -> form.ends();
                };
        return Field.of(name, label).hint(hint).value(value).error(filled.errors());
    }

    public List<Choice> people() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Choose")));
        children.forEach(child -> choices.add(Choice.of(child, child)));
        return choices;
    }

    public List<Choice> sorts() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Choose")));
        Arrays.stream(StatusBand.Sort.values()).forEach(sort -> choices.add(Choice.of(sort.name(), sort.label())));
        return choices;
    }

    public String entry() {
        return filled.form().entry();
    }

    public String version() {
        return filled.form().version();
    }

    public String address() {
        return "/cases/" + caseNumber + "/status";
    }

    public String entryLink(String id) {
        return OnPage.address(caseNumber, id);
    }

    /** Entries that may tell of such a state and from which none has been entered yet. */
    public List<Link> proposed() {
        Set<String> used = bands.stream().flatMap(band -> band.entry().stream()).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.kinds().stream().anyMatch(MAY_TELL::contains) && !used.contains(line.id()))
                .limit(MOST_PROPOSED)
                .map(line -> Link.to(
                        DateWords.of(line.happened()) + ": " + line.reminder(),
                        address() + "?entry=" + line.id() + "#form"))
                .toList();
    }
}
