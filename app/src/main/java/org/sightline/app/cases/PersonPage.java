package org.sightline.app.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.library.find.Earlier;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/**
 * The form about a person, and what was said of them before.
 *
 * @param person empty where somebody is added
 * @param proposal the name by which the files propose this person; empty where nobody did
 */
public record PersonPage(
        Site site,
        String href,
        PersonFields fields,
        int version,
        Optional<KnownPerson> person,
        String proposal,
        Beside beside,
        Errors errors) {

    /**
     * What stands beside the form.
     *
     * @param earlier what earlier reviews found that fits this child
     */
    public record Beside(List<People.Version> history, List<Earlier.Fitting> earlier) {

        static final Beside NOTHING = new Beside(List.of(), List.of());

        public Beside {
            history = List.copyOf(history);
            earlier = List.copyOf(earlier);
        }
    }

    /** The fields of the form. */
    public record PersonFields(PersonForm form, Errors errors) {

        public Field name() {
            return Field.of("name", "Name")
                    .hint("The one name that is used for this person on every page.")
                    .value(form.name())
                    .error(errors);
        }

        static final List<Choice> KINDS = List.of(
                Choice.of(PersonForm.CHILD, "A child of this case"),
                Choice.of(PersonForm.UNBORN, "A child who is not born yet"),
                Choice.of(PersonForm.ADULT, "Somebody else: a parent, relative, partner or other adult"));

        public Field kind() {
            return Field.of("kind", "Who this is").error(errors);
        }

        public List<Choice> kinds() {
            return Choice.checked(KINDS, List.of(form.kind() == null ? PersonForm.ADULT : form.kind()));
        }

        public Field role() {
            return Field.of("role", "What they are to the children")
                    .hint(
                            "In a plain word: mother, father, mother’s partner, maternal grandmother, lodger. Leave it empty"
                                    + " for a child.")
                    .value(form.role())
                    .error(errors);
        }

        public Field aliases() {
            return Field.of("aliases", "Other names and words that the files use")
                    .hint("One to a line: initials, nicknames, a maiden name, “Child 2”.")
                    .value(form.aliases())
                    .error(errors);
        }

        public Field born() {
            return Field.of("born", "Born, or expected")
                    .hint("As well as it is known: 14 May 2011, May 2011, about 2011.")
                    .value(form.born())
                    .error(errors);
        }

        public Field died() {
            return Field.of("died", "Died")
                    .hint("Leave it empty if they are alive.")
                    .value(form.died())
                    .error(errors);
        }

        public Field from() {
            return Field.of("from", "Around from")
                    .hint("When this person came into the family’s life or the household, if somebody knows.")
                    .value(form.from())
                    .error(errors);
        }

        public Field until() {
            return Field.of("until", "Around until").value(form.until()).error(errors);
        }
    }

    public String when(Instant moment) {
        return Moments.words(moment);
    }

    public String what(People.Version version) {
        return switch (version.what()) {
            case "ADDED" -> "added";
            case "REMOVED" -> "taken out of the case";
            case "BROUGHT_BACK" -> "brought back";
            default -> "changed";
        };
    }

    /** What was said then, in a line. */
    public String said(People.Version version) {
        KnownPerson then = new KnownPerson(0, version.number(), version.said());
        return String.join(
                "; ",
                java.util.stream.Stream.of(
                                then.name(),
                                then.role(),
                                then.born().isEmpty() ? "" : "born " + then.born(),
                                then.died().isEmpty() ? "" : "died " + then.died(),
                                then.around().isEmpty() ? "" : "around " + then.around(),
                                then.aliases().isEmpty() ? "" : "also " + String.join(", ", then.aliases()))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
