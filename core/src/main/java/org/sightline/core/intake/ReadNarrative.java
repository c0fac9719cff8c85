package org.sightline.core.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.calendar.LeadingDate;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Place;
import org.sightline.core.entries.When;
import org.sightline.core.words.Words;

/**
 * Makes running text into entries. A paragraph that begins with a date begins an entry, and the undated paragraphs after
 * it belong to it, over the ends of pages. What stands before the first date is a heading. A text without any date
 * gives one undated entry for each paragraph, unless the file's tables tell the story: then it is all headings.
 */
final class ReadNarrative {

    /** The same words on so many pages are a header or a footer. */
    private static final int PAGES = 3;

    /** Beside a table, a dated line with fewer words than this is a heading ("January 2012 update"). */
    private static final int WORDS_BESIDE_TABLE = 4;

    private final Understanding known;
    private final Optional<LocalDate> born;

    ReadNarrative(Understanding known) {
        this.known = known;
        this.born = new Births(known.cast()).of("");
    }

    /** @param moment the date behind the paragraph, as at the head of a message; empty where it has none */
    private record Paragraph(int part, Place place, String text, Optional<LocalDateTime> moment) {}

    private static final class Passage {
        private final Paragraph first;
        private final DateReading date;
        private final StringBuilder text;

        private Passage(Paragraph first, DateReading date, String text) {
            this.first = first;
            this.date = date;
            this.text = new StringBuilder(text);
        }
    }

    /** The words of the narrative parts that are no entries: titles, introductions, page headers. */
    List<String> into(Drafts drafts, AgencyFile file, List<Integer> parts, boolean besideTables) {
        Set<String> headings = new LinkedHashSet<>();
        List<Paragraph> paragraphs = paragraphs(file, parts, headings);
        List<Passage> passages = passages(paragraphs, headings, besideTables);
        if (passages.isEmpty() && !besideTables) {
            headings.removeIf(
                    heading -> paragraphs.stream().anyMatch(one -> one.text().equals(heading)));
            paragraphs.forEach(one -> passages.add(new Passage(one, undated(), one.text())));
        }
        Grid first = file.grids().get(parts.getFirst());
        // a name of its own, since the tables of the same file are numbered too
        String part = first.kind() == Place.Kind.MESSAGE ? "message " + first.name() : "text";
        NameAgency.Named named = new NameAgency(known.agencies())
                .of(
                        file,
                        first,
                        List.copyOf(headings),
                        List.of(),
                        known.mapping().of(file.name(), part));
        if (!passages.isEmpty() || !headings.isEmpty()) {
            drafts.columns(read(file, part, named, headings, !passages.isEmpty()));
        }
        passages.forEach(passage -> add(drafts, passage, named));
        return List.copyOf(headings);
    }

    private static List<Paragraph> paragraphs(AgencyFile file, List<Integer> parts, Set<String> headings) {
        List<Paragraph> all = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int part : parts) {
            Grid grid = file.grids().get(part);
            Set<String> here = new LinkedHashSet<>();
            for (GridRow row : grid.rows()) {
                String text = text(row);
                if (!text.isEmpty()) {
                    all.add(new Paragraph(part, new Place(grid.kind(), grid.name(), row.number()), text, moment(row)));
                    here.add(text);
                }
            }
            here.forEach(text -> times.merge(text, 1, Integer::sum));
        }
        all.stream()
                .map(Paragraph::text)
                .filter(text -> isFurniture(text, times))
                .forEach(headings::add);
        all.removeIf(one -> isFurniture(one.text(), times));
        return all;
    }

    private static boolean isFurniture(String text, Map<String, Integer> times) {
        return Furniture.is(text) || times.getOrDefault(text, 0) >= PAGES;
    }

    private List<Passage> passages(List<Paragraph> paragraphs, Set<String> headings, boolean besideTables) {
        List<Passage> passages = new ArrayList<>();
        DateContext context = born.map(known.likely()::bornOn).orElse(known.likely());
        for (Paragraph paragraph : paragraphs) {
            Optional<LeadingDate> leading = leading(paragraph, context);
            String rest = leading.map(
                            date -> paragraph.text().substring(date.end()).strip())
                    .orElse(paragraph.text());
            boolean begins =
                    leading.isPresent() && !(besideTables && Words.in(rest).size() < WORDS_BESIDE_TABLE);
            if (begins) {
                DateReading date = leading.orElseThrow().reading();
                passages.add(new Passage(paragraph, date, rest));
                context = date.date().isUnknown() ? context : context.following(date.date());
            } else if (passages.isEmpty()) {
                headings.add(paragraph.text());
            } else {
                StringBuilder text = passages.getLast().text;
                text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
            }
        }
        return passages;
    }

    private static Optional<LeadingDate> leading(Paragraph paragraph, DateContext context) {
        if (paragraph.moment().isEmpty()) {
            return DateReader.leading(paragraph.text(), context);
        }
        LocalDateTime moment = paragraph.moment().orElseThrow();
        return Optional.of(new LeadingDate(DateReader.read(moment, moment.toString(), context), 0));
    }

    private static Optional<LocalDateTime> moment(GridRow row) {
        return row.cells().stream()
                .map(GridCell::moment)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static void add(Drafts drafts, Passage passage, NameAgency.Named named) {
        Paragraph first = passage.first;
        if (passage.text.isEmpty()) {
            String words = passage.date.written();
            drafts.notRead(
                    first.place(), "The paragraph holds '" + words + "' and nothing about what happened then.", words);
            return;
        }
        List<Cell> cells = List.of(
                new Cell("", Field.HAPPENED, passage.date.written()),
                new Cell("", Field.EVENT, passage.text.toString()));
        When when = new When(passage.date, Optional.empty(), Optional.empty());
        drafts.add(new Draft(first.part(), first.place(), when, named.agency(), cells));
    }

    private static ColumnsRead read(
            AgencyFile file, String part, NameAgency.Named named, Set<String> headings, boolean tells) {
        String date = "running text: a date at the beginning of a paragraph begins an entry";
        String event = "running text: the words after the date, and the undated paragraphs that follow";
        return new ColumnsRead(
                file.name(),
                part,
                0,
                named.agency().name(),
                named.why(),
                List.copyOf(headings),
                tells
                        ? List.of(
                                new ColumnsRead.Column(1, "", Field.HAPPENED, date),
                                new ColumnsRead.Column(2, "", Field.EVENT, event))
                        : List.of());
    }

    private static DateReading undated() {
        return new DateReading(
                "",
                ApproximateDate.unknown(),
                List.of(new DateNote(DateNote.Doubt.UNREAD, "The paragraph has no date.")));
    }

    private static String text(GridRow row) {
        StringBuilder text = new StringBuilder();
        for (GridCell cell : row.cells()) {
            if (!cell.text().isBlank()) {
                text.append(text.isEmpty() ? "" : " ").append(cell.text().strip());
            }
        }
        return text.toString();
    }
}
