package org.sightline.app.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;
import org.sightline.core.household.Sort;

/**
 * The form that records what one person is to another.
 *
 * @param id of the relationship that is changed, 0 where one is added
 */
public record TiePage(Site site, String href, long id, TieForm form, List<KnownPerson> people, Errors errors) {

    public TiePage {
        people = List.copyOf(people);
    }

    /** Where the form goes: a new one joins the others, a changed one takes the place of what it was. */
    public String action() {
        return href + "/relationships" + (id == 0 ? "" : "/" + id);
    }

    public Field who() {
        return Field.of("who", "This person")
                .value(form.who() == null ? "" : String.valueOf(form.who()))
                .error(errors);
    }

    public Field sort() {
        return Field.of("sort", "is").value(form.sort()).error(errors);
    }

    public Field whose() {
        return Field.of("whose", "of, or with, this person")
                .value(form.whose() == null ? "" : String.valueOf(form.whose()))
                .error(errors);
    }

    public Field from() {
        return Field.of("from", "From")
                .hint("As well as it is known: May 2011, about 2011. Leave it empty for a relationship by birth.")
                .value(form.from())
                .error(errors);
    }

    public Field until() {
        return Field.of("until", "Until")
                .hint("Only if it has ended.")
                .value(form.until())
                .error(errors);
    }

    public Field source() {
        return Field.of("source", "Where this is known from")
                .hint("The id of an entry, such as f3-12, or your own words: “birth certificate seen 3 May 2024”.")
                .value(form.source())
                .error(errors);
    }

    public List<Choice> persons() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose a person")),
                        people.stream().map(person -> Choice.of(String.valueOf(person.id()), person.name())))
                .toList();
    }

    public List<Choice> sorts() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose")),
                        Arrays.stream(Sort.values()).map(each -> Choice.of(each.name(), each.label())))
                .toList();
    }
}
