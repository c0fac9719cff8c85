package org.sightline.app.chronology;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Content;
import org.sightline.app.documents.Json;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.people.Person;
import org.sightline.core.review.Review;

/** chronology.json: the contract with whoever loads the chronology into something else. Names stay; names may be added. */
record ChronologyJson(CaseIndex index) implements Content {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Json.object(out, this::write);
    }

    private void write(Json json) {
        Review review = index.review();
        List<String> children =
                review.chronology().cast().children().stream().map(Person::name).toList();
        json.put("case", review.chronology().title());
        json.day("asAt", review.asAt());
        json.strings("children", children);
        json.objects("people", review.chronology().cast().people(), ChronologyJson::person);
        json.put("authority", review.authority());
        json.put("order", ChronologicalOrder.RULE);
        json.objects("entries", review.chronology().lines(), new JsonEntry(index)::write);
        json.objects("sameEvents", review.chronology().sameEvents(), JsonAccounts::sameEvent);
        json.objects("revisions", review.revisions(), JsonAccounts::revision);
        json.objects("files", review.files(), JsonAccounts::file);
        json.objects("notRead", review.notRead(), JsonAccounts::notRead);
    }

    private static void person(Json json, Person person) {
        json.put("name", person.name());
        json.put("standing", Names.of(person.standing()));
        json.put("role", person.role());
        json.strings("aliases", person.aliases());
        json.put("born", person.born().map(ApproximateDate::edtf));
        json.put("died", person.died().map(ApproximateDate::edtf));
        json.put("origin", Names.of(person.origin()));
    }
}
