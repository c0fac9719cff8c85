package org.sightline.core.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.core.words.Words;

/** Reads a table of asks: what, of whom, by when, whatever the order of its columns. */
final class AskTable {

    private static final int WORDS_OF_AN_ASK = 4;
    private static final int NOWHERE = -1;

    private final AskLanguage language;
    private final String heading;
    private final boolean open;
    private final Optional<String> whom;
    private final List<Ask> asks = new ArrayList<>();

    AskTable(AskLanguage language, String heading, boolean open, Optional<String> whom) {
        this.language = language;
        this.heading = heading;
        this.open = open;
        this.whom = whom;
    }

    List<Ask> read(List<Flow.Placed> rows) {
        Columns columns = null;
        for (Flow.Placed row : rows) {
            List<String> cells = ((Block.TableRow) row.block()).cells();
            Optional<Columns> headings = columns(cells);
            if (headings.isPresent()) {
                columns = headings.get();
            } else if (columns != null) {
                add(row.page(), cells, columns);
            } else if (open) {
                withoutHeadings(row.page(), cells);
            }
        }
        return asks;
    }

    private record Columns(int what, int whom, int byWhen) {}

    /** A row of headings names what is asked; outside the recommendations it must also name of whom or by when. */
    private Optional<Columns> columns(List<String> cells) {
        Columns found = new Columns(
                place(cells, language.columns().what()),
                place(cells, language.columns().whom()),
                place(cells, language.columns().byWhen()));
        boolean more = found.whom() != NOWHERE || found.byWhen() != NOWHERE;
        return found.what() != NOWHERE && (open || more) ? Optional.of(found) : Optional.empty();
    }

    private static int place(List<String> cells, List<String> headings) {
        for (String heading : headings) {
            for (int cell = 0; cell < cells.size(); cell++) {
                if (Words.plain(cells.get(cell)).equals(heading)) {
                    return cell;
                }
            }
        }
        return NOWHERE;
    }

    private void add(int page, List<String> cells, Columns columns) {
        String what = cell(cells, columns.what());
        if (LineShape.words(what) < 2) {
            return;
        }
        Optional<String> asked = notBlank(cell(cells, columns.whom()))
                .or(() -> language.whom(what))
                .or(() -> whom);
        asks.add(new Ask(
                page,
                heading,
                bare(what),
                asked,
                notBlank(cell(cells, columns.byWhen())).or(() -> ReadByWhen.in(what))));
    }

    private void withoutHeadings(int page, List<String> cells) {
        String what =
                cells.stream().max(Comparator.comparingInt(LineShape::words)).orElse("");
        if (LineShape.words(what) < WORDS_OF_AN_ASK) {
            return;
        }
        List<String> others = cells.stream().filter(cell -> !cell.equals(what)).toList();
        Optional<String> byWhen = others.stream().filter(ReadByWhen::isOnlyWhen).findFirst();
        Optional<String> asked = others.stream().filter(language::isBody).findFirst();
        asks.add(new Ask(
                page,
                heading,
                bare(what),
                asked.or(() -> language.whom(what)).or(() -> whom),
                byWhen.or(() -> ReadByWhen.in(what))));
    }

    private String bare(String what) {
        String unlabelled = language.labelled(what).orElse(what);
        return Marker.at(unlabelled)
                .map(Marker::rest)
                .filter(rest -> !rest.isEmpty())
                .orElse(unlabelled);
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }

    private static Optional<String> notBlank(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
    }
}
