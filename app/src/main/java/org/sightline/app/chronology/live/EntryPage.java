package org.sightline.app.chronology.live;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.sightline.app.chronology.EntryOnPage;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.SourceWords;
import org.sightline.app.record.Entries;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Source;

/**
 * What the page of one entry shows.
 *
 * @param links what else can be done with it
 */
public record EntryPage(Site site, EntryOnPage entry, SourceOf source, List<Link> links) {

    private static final int KILO = 1024;

    public Source file() {
        return entry.line().entry().source();
    }

    /** "school.xlsx, sheet Log, row 7". */
    public String place() {
        return SourceWords.of(entry.line().entry());
    }

    public String received() {
        return moment(source.sentAt())
                + source.by().map(name -> ", sent by " + name).orElse(", sent by a link");
    }

    public String size() {
        return source.size() < KILO
                ? source.size() + " bytes"
                : String.format(Locale.UK, "%,d kB", Math.ceilDiv(source.size(), KILO));
    }

    public String download() {
        return entry.link() + "/file";
    }

    public List<Entries.Earlier> versions() {
        return source.versions();
    }

    public List<SourceOf.Said> overrulings() {
        return source.overrulings();
    }

    public List<Entry> near() {
        return source.near();
    }

    /** The headings of the rows around it, as the first of them has them. */
    public List<String> headings() {
        return near().isEmpty()
                ? List.of()
                : near().getFirst().source().cells().stream().map(Cell::header).toList();
    }

    public boolean isThis(Entry row) {
        return row.id().equals(entry.id());
    }

    public String link(Entry row) {
        return entry.around().link(row.id());
    }

    public List<Cell> filled(Entry row) {
        return row.source().cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .toList();
    }

    public String moment(Instant at) {
        LocalDateTime then = LocalDateTime.ofInstant(at, ZoneId.systemDefault());
        return DateWords.of(then.toLocalDate()) + " at " + DateWords.of(then.toLocalTime());
    }
}
