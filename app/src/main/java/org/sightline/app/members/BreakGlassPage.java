package org.sightline.app.members;

import java.time.Duration;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Section;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;

/** What the page for breaking the glass shows: nothing of the case but its number. */
public record BreakGlassPage(Site site, long number, Field reason, String lasts, Errors errors) {

    static BreakGlassPage of(Visit visit, long number, Duration lasts, Errors errors, String reason) {
        return new BreakGlassPage(
                visit.page("Break the glass of case " + number, Section.CASES).with(errors),
                number,
                Field.of("reason", "Why do you need to look now?")
                        .hint("The child, the worry, and why it can not wait for whoever runs the case")
                        .value(reason)
                        .error(errors),
                lasts.toHours() + (lasts.toHours() == 1 ? " hour" : " hours"),
                errors);
    }
}
