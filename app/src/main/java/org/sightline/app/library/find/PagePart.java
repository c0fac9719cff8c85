package org.sightline.app.library.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.core.library.Block;
import org.sightline.core.library.Page;

/** What stands on a page of a report, as a web page shows it: items that follow each other are one list, rows one table. */
public sealed interface PagePart {

    int DEEPEST = 4;

    /** Whether the passage that somebody came for stands in it. */
    boolean here();

    /** @param level from 2, since the page has a heading of its own */
    record Heading(int level, String text, boolean here) implements PagePart {}

    record Text(String text, boolean here) implements PagePart {}

    record Items(List<Item> items, boolean here) implements PagePart {}

    /** One item of a list, with its own marker. */
    record Item(String marker, String text, boolean here) {}

    record Rows(List<Row> rows, boolean here) implements PagePart {}

    record Row(List<String> cells, boolean here) {}

    /** @param here the places of the blocks in which the passage stands */
    static List<PagePart> of(Page page, Set<Integer> here) {
        List<PagePart> parts = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int above = 1;
        for (int at = 0; at < page.blocks().size(); at++) {
            boolean marked = here.contains(at);
            Block block = page.blocks().get(at);
            if (!(block instanceof Block.ListItem)) {
                endItems(parts, items);
            }
            if (!(block instanceof Block.TableRow)) {
                endRows(parts, rows);
            }
            switch (block) {
                case Block.Heading(int level, String text) -> {
                    // a page may begin in the middle of a chapter: no level is left out all the same
                    above = Math.clamp(level + 1, 2, Math.min(above + 1, DEEPEST));
                    parts.add(new Heading(above, text, marked));
                }
                case Block.Paragraph(String text) -> parts.add(new Text(text, marked));
                case Block.ListItem(String marker, String text) -> items.add(new Item(marker, text, marked));
                case Block.TableRow(List<String> cells) -> rows.add(new Row(cells, marked));
            }
        }
        endItems(parts, items);
        endRows(parts, rows);
        return parts;
    }

    private static void endItems(List<PagePart> parts, List<Item> items) {
        if (!items.isEmpty()) {
            parts.add(new Items(List.copyOf(items), items.stream().anyMatch(Item::here)));
            items.clear();
        }
    }

    private static void endRows(List<PagePart> parts, List<Row> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Rows(List.copyOf(rows), rows.stream().anyMatch(Row::here)));
            rows.clear();
        }
    }
}
