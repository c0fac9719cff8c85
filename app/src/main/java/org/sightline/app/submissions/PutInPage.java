package org.sightline.app.submissions;

import java.util.List;
import java.util.Map;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * The forms for pasting rows and for typing one entry.
 *
 * @param form what was typed so far
 * @param agencies the names of the case's agencies
 * @param own the agency for which alone the person may send; empty where there is none
 */
public record PutInPage(
        Site site, String href, Map<String, String> form, List<String> agencies, String own, Errors errors) {

    public Field agency() {
        return field("agency", "Which agency do the rows come from?").hint("For example “Oak Tree Primary School”");
    }

    public Field headings() {
        return field("headings", "Headings, if the rows have none")
                .hint("In the order of the columns, with a comma between them: Date, What happened, Who was there");
    }

    public Field rows() {
        return field("rows", "Rows")
                .hint("Copy the rows in Excel, or the table in Word, and paste them here. Each row stays a row.");
    }

    public Field date() {
        return field("date", "When did it happen?")
                .hint("As you would write it: 27 March 2024, March 2024, 2024 or about 2019");
    }

    public Field what() {
        return field("what", "What happened?").hint("In the agency’s own words");
    }

    public Field present() {
        return field("present", "Who was there? (if known)");
    }

    public Field action() {
        return field("action", "What was done or decided? (if known)");
    }

    private Field field(String name, String label) {
        return Field.of(name, label).value(form.getOrDefault(name, "")).error(errors);
    }
}
