package org.sightline.app.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.CaseTab;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Field;
import org.sightline.app.site.InCase;
import org.sightline.app.site.Site;
import org.sightline.app.site.Visit;
import org.sightline.core.retention.Keeping;

/**
 * What the page about the keeping of a case shows.
 *
 * @param why the sum behind the answer, a sentence each
 */
public record KeepingPage(
        Site site,
        KeptCase kept,
        String answer,
        List<String> why,
        List<Choice> rules,
        boolean mayHold,
        boolean mayDispose,
        boolean isOver) {

    static KeepingPage of(
            Visit visit,
            KeptCase kept,
            Keeping keeping,
            List<WorkOutKeeping.Choice> rules,
            boolean mayHold,
            boolean mayDispose,
            LocalDate today) {
        Site site = visit.page(
                "How long this case is kept", InCase.of(String.valueOf(kept.number()), kept.title(), CaseTab.OVERVIEW));
        String answer =
                switch (keeping) {
                    case Keeping.Until until -> "It must be kept until " + DateWords.of(until.until()) + ".";
                    case Keeping.NotYetKnown unknown -> unknown.why().says();
                };
        boolean over = keeping instanceof Keeping.Until until && until.isOver(today);
        return new KeepingPage(
                site,
                kept,
                answer,
                keeping.why().parts().stream().map(part -> part.says()).toList(),
                rules.stream().map(choice -> choice(choice, kept.rule())).toList(),
                mayHold,
                mayDispose,
                over);
    }

    private static Choice choice(WorkOutKeeping.Choice choice, Optional<String> chosen) {
        String confirmed = choice.edition().source().confirmed() ? "" : " (to be confirmed)";
        return new Choice(
                choice.rule().id(),
                choice.rule().title() + confirmed,
                choice.edition().duty(),
                chosen.equals(Optional.of(choice.rule().id())));
    }

    public Field field(String name, String label, String hint) {
        return Field.of(name, label).hint(hint);
    }

    public String closed() {
        return kept.closedOn().map(DateWords::of).orElse("");
    }

    public String day(Instant at) {
        return DateWords.of(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    public String action(String what) {
        return "/cases/" + kept.number() + "/keeping/" + what;
    }
}
