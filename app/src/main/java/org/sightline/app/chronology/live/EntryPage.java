package org.sightline.app.chronology.live;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.chronology.EntryOnPage;
import org.sightline.app.documents.CorrectionWords;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.SourceWords;
import org.sightline.app.record.Entries;
import org.sightline.app.site.Link;
import org.sightline.app.site.Site;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Source;
import org.sightline.core.intake.CorrectEntry;

/**
 * What the page of one entry shows.
 *
 * @param links what else can be done with it
 */
public record EntryPage(Site site, EntryOnPage entry, SourceOf source, List<Link> links) {

    private static final int KILO = 1024;

    public Source file() {
        return now();
    }

    /** With one more way on. */
    EntryPage with(Link link) {
        return new EntryPage(
                site,
                entry,
                source,
                Stream.concat(links.stream(), Stream.of(link)).toList());
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

    /** Who corrected it, when and why; empty where it stands as it was sent. */
    public Optional<String> corrected() {
        return now().corrected().map(CorrectionWords::said);
    }

    /** A correction of an earlier version of this row, where the row has changed since and that correction no longer counts. */
    public Optional<String> overtaken() {
        return source.versions().stream()
                .map(Entries.Earlier::entry)
                .filter(earlier -> earlier.source().corrected().isPresent())
                .findFirst()
                .filter(earlier -> now().corrected().isEmpty()
                        && !CorrectEntry.isTakenUp(earlier, entry.line().entry()))
                .flatMap(earlier -> earlier.source().corrected())
                .map(CorrectionWords::said);
    }

    private Source now() {
        return entry.line().entry().source();
    }

    /** What it says now, word for word. */
    public List<Cell> saysNow() {
        return filled(now().cells());
    }

    /**
     * How it stood before.
     *
     * @param how it came to stand so
     */
    public record Account(String how, List<Words> cells) {

        static Account of(Entry entry) {
            Source source = entry.source();
            return new Account(
                    source.corrected().map(CorrectionWords::said).orElse("As it came with " + source.file()),
                    filled(source.cells()).stream()
                            .map(cell -> new Words(CorrectionWords.heading(cell), cell.text()))
                            .toList());
        }
    }

    /** What stood under a heading. */
    public record Words(String heading, String text) {}

    /** Every earlier account once, the latest first: a correction that was laid on again is no other account. */
    public List<Account> versions() {
        Account now = Account.of(entry.line().entry());
        return source.versions().stream()
                .map(earlier -> Account.of(earlier.entry()))
                .filter(account -> !account.equals(now))
                .distinct()
                .toList();
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
                : near().getFirst().source().filed().stream().map(Cell::header).toList();
    }

    public boolean isThis(Entry row) {
        return row.id().equals(entry.id());
    }

    public String link(Entry row) {
        return entry.around().link(row.id());
    }

    public String heading(Cell cell) {
        return CorrectionWords.heading(cell);
    }

    private static List<Cell> filled(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    }

    public String moment(Instant at) {
        LocalDateTime then = LocalDateTime.ofInstant(at, ZoneId.systemDefault());
        return DateWords.of(then.toLocalDate()) + " at " + DateWords.of(then.toLocalTime());
    }
}
