package org.sightline.app.cases;

import java.util.List;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** The form that records who lived at an address, and when. */
public record ResidencePage(Site site, String href, ResidenceForm form, List<KnownPerson> people, Errors errors) {

    public ResidencePage {
        people = List.copyOf(people);
    }

    public Field address() {
        return Field.of("address", "Address")
                .hint("As the files have it, or in words: “grandmother’s flat”.")
                .value(form.address())
                .error(errors);
    }

    public Field who() {
        return Field.of("who", "Who lived there at this time").error(errors);
    }

    public List<Choice> persons() {
        return Choice.checked(
                people.stream()
                        .map(person -> Choice.of(String.valueOf(person.id()), person.name()))
                        .toList(),
                form.whoGiven().stream().map(String::valueOf).toList());
    }

    public Field from() {
        return Field.of("from", "From")
                .hint("As well as it is known: May 2011, about 2011.")
                .value(form.from())
                .error(errors);
    }

    public Field until() {
        return Field.of("until", "Until")
                .hint("Leave it empty if they still live there.")
                .value(form.until())
                .error(errors);
    }

    public Field source() {
        return Field.of("source", "Where this is known from")
                .hint("The id of an entry, such as f3-12, or your own words.")
                .value(form.source())
                .error(errors);
    }
}
