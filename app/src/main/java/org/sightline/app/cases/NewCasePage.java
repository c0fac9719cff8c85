package org.sightline.app.cases;

import java.util.List;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** The form that opens a case. */
public record NewCasePage(Site site, Field title, Field authority, Field children, boolean restricted, Errors errors) {

    static NewCasePage of(Site site, CaseForm form, Errors errors) {
        return new NewCasePage(
                site.with(errors),
                Field.of("title", "Name of the case")
                        .hint("Its members will know it by this, for example “Child B, 2026”. You can change it later.")
                        .value(form.title())
                        .error(errors),
                Field.of("authority", "Local authority")
                        .hint("Its local rules hold beside the national ones. Leave it empty if you do not know.")
                        .value(form.authority())
                        .error(errors),
                Field.of("children", "Children (optional)")
                        .hint("One name to a line. You can add them later, or let the files propose who is who.")
                        .value(form.children())
                        .error(errors),
                form.isRestricted(),
                errors);
    }

    public Field restrictedField() {
        return Field.of("restricted", "Who may know of this case").error(errors);
    }

    public List<Choice> restrictedChoices() {
        return Choice.checked(
                List.of(Choice.of("yes", "Restrict it: nobody but its members may know that it exists")
                        .hint("For cases about colleagues, or that are high profile.")),
                restricted ? List.of("yes") : List.of());
    }
}
