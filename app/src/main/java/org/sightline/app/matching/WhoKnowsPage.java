package org.sightline.app.matching;

import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** The form that asks who knows a child. */
public record WhoKnowsPage(Site site, WhoKnowsForm form, Errors errors) {

    public Field name() {
        return Field.of("name", "First name and surname of the child")
                .hint("As well as you know it; a letter may be wrong.")
                .value(form.name())
                .error(errors);
    }

    public Field born() {
        return Field.of("born", "Date of birth")
                .hint("The day: 2 November 2015 or 02/11/2015.")
                .value(form.born())
                .error(errors);
    }

    public Field nhs() {
        return Field.of("nhs", "Or the NHS number")
                .hint("Ten digits. It can stand alone.")
                .value(form.nhs())
                .error(errors);
    }

    public Field reason() {
        return Field.of("reason", "Why do you ask?")
                .hint("Whoever knows the child reads this, with your name.")
                .value(form.reason())
                .error(errors);
    }
}
