package org.sightline.app.matching;

import java.time.Instant;
import java.util.List;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * Whether a person is sealed, and what was said of it before.
 *
 * @param sort as it was chosen; empty where nothing was
 */
public record SealPage(
        Site site, String href, String sort, String typedReason, List<Seals.Said> history, Errors errors) {

    public SealPage {
        history = List.copyOf(history);
    }

    public int version() {
        return history.stream().mapToInt(Seals.Said::number).max().orElse(0);
    }

    public String stands() {
        return history.isEmpty()
                ? Seals.Sort.LIFTED.label()
                : history.getFirst().label();
    }

    public Field which() {
        return Field.of("sort", "Is this person sealed?").error(errors);
    }

    public List<Choice> sorts() {
        return Choice.checked(
                List.of(
                        Choice.of("ADOPTION", "Yes, after an adoption"),
                        Choice.of("PROTECTION", "Yes, for protection: somebody must not be able to find them"),
                        Choice.of("LIFTED", "No, or not any more")),
                List.of(sort));
    }

    public Field reason() {
        return Field.of("reason", "Why?")
                .hint("Such as the order and its date. It stands here with your name.")
                .value(typedReason)
                .error(errors);
    }

    public String when(Instant moment) {
        return DateWords.of(moment);
    }
}
