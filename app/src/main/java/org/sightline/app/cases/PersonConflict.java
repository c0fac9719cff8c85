package org.sightline.app.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Conflict;
import org.sightline.app.site.Conflict.FieldPair;
import org.sightline.app.site.ConflictPage;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Visit;

/** What two people said of one person, side by side. */
final class PersonConflict {

    private PersonConflict() {}

    /** @param history newest first; the newest says who was first to save */
    static ConflictPage page(
            Visit visit, InCase inCase, PersonForm yours, KnownPerson now, List<People.Version> history) {
        PersonForm theirs = PersonForm.of(now.said());
        String by = history.isEmpty() ? "Somebody" : history.getFirst().by();
        String when = history.isEmpty()
                ? "meanwhile"
                : "on " + Moments.words(history.getFirst().at());
        Conflict conflict = new Conflict(
                "what is said of " + now.name(),
                inCase.href() + "/people/" + now.id(),
                List.of(
                        pair("Name", "name", yours.name(), theirs.name()),
                        new FieldPair("Who this is", "kind", kind(yours), kind(theirs)),
                        pair("What they are to the children", "role", yours.role(), theirs.role()),
                        pair("Other names", "aliases", lines(yours), lines(theirs)),
                        pair("Born, or expected", "born", yours.born(), theirs.born()),
                        pair("Died", "died", yours.died(), theirs.died()),
                        pair("Around from", "from", yours.from(), theirs.from()),
                        pair("Around until", "until", yours.until(), theirs.until())),
                by,
                when,
                Map.of("version", String.valueOf(now.version())));
        return ConflictPage.of(visit, inCase, conflict);
    }

    private static Choice kind(PersonForm form) {
        return PersonPage.PersonFields.KINDS.stream()
                .filter(each -> each.value().equals(form.kind()))
                .findFirst()
                .orElseGet(() -> Choice.of(PersonForm.given(form.kind()), "Not chosen"));
    }

    private static String lines(PersonForm form) {
        return String.join("\n", form.aliasesGiven());
    }

    private static FieldPair pair(String label, String name, @Nullable String yours, @Nullable String theirs) {
        return new FieldPair(label, name, PersonForm.given(yours), PersonForm.given(theirs));
    }
}
