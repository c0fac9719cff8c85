package org.sightline.app.agencies;

import java.util.List;
import java.util.Optional;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;
import org.sightline.app.submissions.InWords;
import org.sightline.core.agencies.Step;

/**
 * One agency: what it was asked, what it sent, its links.
 *
 * @param link the address that was just made; it is shown this once
 */
public record AgencyPage(
        Site site,
        AgencyOnPage agency,
        AgenciesPage.May may,
        AskForm form,
        String chosen,
        List<LinkOnPage> links,
        Optional<String> link,
        Errors errors) {

    public String href() {
        return site.inCase().orElseThrow().href() + "/agencies/" + agency.number();
    }

    public String filesHref() {
        return site.inCase().orElseThrow().href() + "/files/";
    }

    /** The number of the next step, which tells whether somebody else took one meanwhile. */
    public int next() {
        return agency.standing().steps().size() + 1;
    }

    public List<Choice> steps() {
        return Choice.checked(
                agency.standing().request().state().steps().stream()
                        .map(step -> Choice.of(step.name(), step.label()))
                        .toList(),
                List.of(chosen));
    }

    public Field step() {
        return Field.of("step", "What happened?").error(errors);
    }

    public Field why() {
        return Field.of("why", "Why, or what it said")
                .hint("Needed where it refused, is given more time or is asked again")
                .value(form.why())
                .error(errors);
    }

    public boolean setsDue() {
        return agency.standing().request().state().steps().stream().anyMatch(Step::setsDue);
    }

    public Field due() {
        return AskForm.due(form.due(), errors).hint("Only where you ask it, ask it again or give it more time");
    }

    public Field words() {
        return Field.of("words", "What you ask it for").value(form.words()).error(errors);
    }

    public boolean asks() {
        return agency.standing().request().state().steps().contains(Step.ASK);
    }

    /** The request's own words, as they were last sent. */
    public String asked() {
        return agency.standing().steps().stream()
                .map(AgencyRequests.Kept::words)
                .filter(words -> !words.isBlank())
                .reduce("", (before, after) -> after);
    }

    public List<String> history() {
        return agency.standing().steps().stream()
                .map(kept -> kept.who() + " " + kept.happened().step().done() + " on " + InWords.moment(kept.at())
                        + (kept.happened().why().isBlank()
                                ? "."
                                : ": " + kept.happened().why()))
                .toList();
    }
}
