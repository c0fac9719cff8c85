package org.sightline.app.intake;

import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.people.Person;
import org.sightline.core.people.Proposed;

/** Writes the people proposed from the files as a {@code case.yaml}, ready to edit, with the reasons beside them. */
public final class CaseFileText {

    private static final String TOP = """
            # Whom Sightline took to be in scope, since nobody had said. To confirm or correct it, put this file beside the
            # agencies' files under the name case.yaml: take out who does not belong, add who is missing, and give each
            # child a date of birth (born: 2007-07-15). An adult may have a role and the time in the household (from:, to:).
            """;

    private final StringBuilder text = new StringBuilder(TOP);
    private final Proposed proposed;

    private CaseFileText(Proposed proposed) {
        this.proposed = proposed;
    }

    public static String of(Proposed proposed) {
        CaseFileText file = new CaseFileText(proposed);
        file.people("children", proposed.cast().children());
        file.people("adults", proposed.cast().adults());
        return file.text.toString();
    }

    private void people(String key, List<Person> people) {
        text.append('\n').append(key).append(people.isEmpty() ? ": []\n" : ":\n");
        people.forEach(this::person);
    }

    private void person(Person person) {
        String reason = proposed.reasons().getOrDefault(person.name(), "");
        text.append("  - name: ")
                .append(YamlText.quoted(person.name()))
                .append(reason.isEmpty() ? "" : "  # " + reason)
                .append('\n');
        line("role", person.role());
        if (!person.aliases().isEmpty()) {
            List<String> aliases =
                    person.aliases().stream().map(YamlText::quoted).toList();
            text.append("    aliases: [").append(String.join(", ", aliases)).append("]\n");
        }
        date("born", person.born());
        date("died", person.died());
    }

    private void date(String key, Optional<ApproximateDate> date) {
        line(key, date.map(ApproximateDate::edtf).orElse(""));
    }

    private void line(String key, String value) {
        if (!value.isEmpty()) {
            text.append("    ")
                    .append(key)
                    .append(": ")
                    .append(YamlText.quoted(value))
                    .append('\n');
        }
    }
}
