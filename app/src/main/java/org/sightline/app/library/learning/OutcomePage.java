package org.sightline.app.library.learning;

import java.util.Arrays;
import java.util.List;
import org.sightline.app.documents.DateWords;
import org.sightline.app.library.Lesson;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** A recommendation, what was said to have become of it, and the form to say more. */
public record OutcomePage(Site site, Lesson lesson, List<Outcome> said, OutcomeForm form, Errors errors) {

    public OutcomePage {
        said = List.copyOf(said);
    }

    static String address(Lesson lesson) {
        return report(lesson) + "/lessons/" + lesson.number() + "/outcome";
    }

    private static String report(Lesson lesson) {
        return "/library/reports/" + lesson.report();
    }

    public String action() {
        return address(lesson);
    }

    public String page() {
        return report(lesson) + "/pages/" + lesson.at().page();
    }

    public String when(Outcome outcome) {
        return DateWords.of(outcome.at());
    }

    public Field state() {
        return Field.of("state", "How far did it come?").value(form.state()).error(errors);
    }

    public List<Choice> states() {
        return Choice.checked(
                Arrays.stream(Outcome.State.values())
                        .map(each -> Choice.of(
                                each.name(),
                                Character.toUpperCase(each.label().charAt(0))
                                        + each.label().substring(1)))
                        .toList(),
                List.of(WantedForm.given(form.state())));
    }

    public Field told() {
        return Field.of("told", "What was done?").value(form.told()).error(errors);
    }

    public Field source() {
        return Field.of("source", "Where can that be read?")
                .hint("A document with its date, or an address")
                .value(form.source())
                .error(errors);
    }
}
