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
import org.sightline.core.household.Sort;

/** What two people said of one relationship, side by side. */
final class TieConflict {

    private TieConflict() {}

    /** @param now the one that stands; what is chosen takes its place */
    static ConflictPage page(
            Visit visit, InCase inCase, TieForm yours, Relationships.Recorded now, List<KnownPerson> people) {
        TieForm theirs = TieForm.of(now.tie());
        Conflict conflict = new Conflict(
                "what " + person(theirs.who(), people).label() + " is to "
                        + person(theirs.whose(), people).label(),
                inCase.href() + "/people/relationships/" + now.id(),
                List.of(
                        new FieldPair("Who", "who", person(yours.who(), people), person(theirs.who(), people)),
                        new FieldPair("Is what", "sort", sort(yours), sort(theirs)),
                        new FieldPair(
                                "To whom", "whose", person(yours.whose(), people), person(theirs.whose(), people)),
                        pair("From", "from", yours.from(), theirs.from()),
                        pair("Until", "until", yours.until(), theirs.until()),
                        pair("Where this is known from", "source", yours.source(), theirs.source())),
                now.by().isEmpty() ? "Somebody" : now.by(),
                "on " + Moments.words(now.at()),
                Map.of());
        return ConflictPage.of(visit, inCase, conflict);
    }

    private static Choice person(@Nullable Long id, List<KnownPerson> people) {
        return people.stream()
                .filter(each -> id != null && each.id() == id)
                .findFirst()
                .map(each -> Choice.of(String.valueOf(each.id()), each.name()))
                .orElseGet(() -> Choice.of("", "Nobody of this case"));
    }

    private static Choice sort(TieForm form) {
        Sort sort = form.sortGiven().orElse(Sort.KNOWN_TO);
        return Choice.of(sort.name(), sort.label());
    }

    private static FieldPair pair(String label, String name, @Nullable String yours, @Nullable String theirs) {
        return new FieldPair(label, name, PersonForm.given(yours), PersonForm.given(theirs));
    }
}
