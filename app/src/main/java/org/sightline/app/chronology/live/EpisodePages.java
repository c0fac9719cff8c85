package org.sightline.app.chronology.live;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.chronology.EntryOnPage;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Choice;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** What the pages about episodes show. */
public final class EpisodePages {

    private EpisodePages() {}

    /** An episode in the list of them. */
    public record Shown(long caseNumber, Episode episode, Optional<String> period) {

        static Shown of(long caseNumber, Episode episode, Glance glance) {
            return new Shown(caseNumber, episode, Episode.period(lines(episode, glance)));
        }

        static List<Brief> lines(Episode episode, Glance glance) {
            Set<String> ids = new HashSet<>(episode.entries());
            return glance.lines().stream()
                    .filter(line -> ids.contains(line.id()))
                    .toList();
        }

        public String href() {
            return "/cases/" + caseNumber + "/episodes/" + episode.id();
        }

        public String inChronology() {
            return "/cases/" + caseNumber + "/chronology?episode=" + episode.id();
        }

        public String count() {
            int entries = episode.entries().size();
            return entries == 1 ? "1 entry" : entries + " entries";
        }

        public String said() {
            LocalDateTime at = LocalDateTime.ofInstant(episode.said().at(), ZoneId.systemDefault());
            return episode.said().by() + ", " + DateWords.of(at.toLocalDate()) + " at "
                    + DateWords.of(at.toLocalTime());
        }
    }

    /** @param mayChange whether the visitor may make and change episodes */
    public record All(Site site, long caseNumber, List<Shown> episodes, boolean mayChange) {}

    /**
     * @param entries those of it, in the order of the chronology
     * @param mayExport whether the visitor may take it out as a document
     */
    public record One(
            Site site,
            Shown shown,
            List<EntryOnPage> entries,
            boolean mayChange,
            boolean mayExport,
            Field title,
            Field why,
            Errors errors) {

        public Field document() {
            return Field.of("document", "Which document?");
        }

        public List<Choice> documents() {
            return List.of(Choice.of("WORD", "Word document"), Choice.of("EXCEL", "Excel workbook"));
        }
    }

    /** Where ticked entries are to go, asked again because it was not said. */
    public record Gather(
            Site site, long caseNumber, List<String> entries, List<Choice> episodes, Field title, Errors errors) {}
}
