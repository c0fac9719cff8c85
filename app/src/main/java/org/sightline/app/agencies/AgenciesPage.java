package org.sightline.app.agencies;

import java.util.List;
import java.util.stream.Stream;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;
import org.sightline.app.submissions.Submission;

/**
 * Who was asked, who answered, and what they sent.
 *
 * @param largest how large one file may be, in words
 */
public record AgenciesPage(
        Site site,
        AskAgencies.All all,
        List<AgencyOnPage> agencies,
        May may,
        String largest,
        AskForm form,
        Errors errors) {

    /** What the person may do here. */
    public record May(boolean send, boolean ask) {}

    public String href() {
        return site.inCase().orElseThrow().href();
    }

    public List<FileLine> others() {
        return all.others().stream().map(FileLine::new).toList();
    }

    public long waiting() {
        return Stream.concat(all.others().stream(), all.agencies().stream().flatMap(one -> one.files().stream()))
                .filter(file -> file.state() == Submission.State.RECEIVED)
                .count();
    }

    public List<AgencyOnPage> late() {
        return agencies.stream().filter(one -> one.late().isPresent()).toList();
    }

    public Field name() {
        return Field.of("name", "Name of the agency")
                .hint("For example “Westmarch Police” or “Oak Tree Primary School”")
                .value(form.name())
                .error(errors);
    }

    public Field due() {
        return AskForm.due(form.due(), errors);
    }

    public Field words() {
        return Field.of("words", "What you ask it for").value(form.words()).error(errors);
    }
}
