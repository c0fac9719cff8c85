package org.sightline.app.exports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * What the page from which a case is taken out shows.
 *
 * @param whole whether this person sees every agency's rows
 * @param agencies those whose rows there are, as far as this person sees them
 */
public record ExportsPage(
        Site site, long caseNumber, boolean whole, List<String> agencies, ExportForm form, Errors errors) {

    public String action() {
        return "/cases/" + caseNumber + "/exports";
    }

    public Field document() {
        return Field.of("document", "Which document?").error(errors);
    }

    public List<Choice> documents() {
        return Arrays.stream(Takeaway.values())
                .filter(each -> whole || each != Takeaway.QUESTIONS_JSON)
                .map(each -> new Choice(
                        each.name(), each.label(), each.hint(), each.name().equals(form.document())))
                .toList();
    }

    public Field of() {
        return Field.of("of", "How much of the case?").error(errors);
    }

    public boolean chose(String part) {
        return part.equals(form.of());
    }

    public Field day() {
        return Field.of("day", "As known on this day")
                .hint("Nothing that was recorded later is in it. Such as 27 March 2012")
                .value(form.day())
                .error(errors);
    }

    public Field agency() {
        return Field.of("agency", "To this agency")
                .hint("What it wrote itself and what an entry says that it was told")
                .value(form.agency())
                .error(errors);
    }

    public List<Choice> anyAgency() {
        return choices("All of them together");
    }

    public Field whose() {
        return Field.of("whose", "Whose rows")
                .value(form.whose() == null && agencies.size() == 1 ? agencies.getFirst() : form.whose())
                .error(errors);
    }

    public List<Choice> oneAgency() {
        return choices("Choose");
    }

    private List<Choice> choices(String first) {
        return Stream.concat(Stream.of(Choice.of("", first)), agencies.stream().map(name -> Choice.of(name, name)))
                .toList();
    }
}
