package org.sightline.app.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Site;

/** Who knows the child that somebody asked for. */
public record WhoKnowsAnswer(Site site, WhoKnows.Look look, List<WhoKnows.Knows> answer) {

    public WhoKnowsAnswer {
        answer = List.copyOf(answer);
    }

    public String asked() {
        String born =
                look.asked().born().map(day -> "born " + DateWords.of(day)).orElse("");
        String nhs =
                look.asked().nhs().isEmpty() ? "" : "NHS number " + look.asked().nhs();
        return String.join(
                ", ",
                List.of(look.asked().name(), born, nhs).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    public String at() {
        return DateWords.of(look.at());
    }

    public String when(Optional<LocalDate> day) {
        return day.map(last -> "Last entry on " + DateWords.of(last))
                .orElse("The day of the last entry is not recorded");
    }
}
