package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sightline.core.library.Block;
import org.sightline.core.library.Page;

/**
 * A report while it is being read: its blocks one after another, and where its pages end. A file that does not record how it was
 * printed has no pages; then each of its uppermost parts counts as one.
 */
final class ReportDraft {

    /** Far above any report: a page of print has some 3,000 letters. */
    private static final long MOST_LETTERS = 20_000_000;

    /** With what no database keeps: controls, and halves of characters. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\p{Cntrl}\\p{Cs}]+");

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> printed = new ArrayList<>();
    private final List<Integer> wanted = new ArrayList<>();
    private long letters;

    ReportDraft(String file) {
        this.file = file;
    }

    /** @throws Unreadable where there is more text than in any report */
    void heading(int level, String text) throws Unreadable {
        String plain = plain(text);
        if (!plain.isEmpty()) {
            add(new Block.Heading(level, plain));
        }
    }

    void paragraph(String text) throws Unreadable {
        String plain = plain(text);
        if (!plain.isEmpty()) {
            add(new Block.Paragraph(plain));
        }
    }

    void item(String marker, String text) throws Unreadable {
        String plain = plain(text);
        if (!plain.isEmpty()) {
            add(new Block.ListItem(plain(marker), plain));
        }
    }

    void row(List<String> cells) throws Unreadable {
        List<String> plain = cells.stream().map(ReportDraft::plain).toList();
        if (plain.stream().anyMatch(cell -> !cell.isEmpty())) {
            add(new Block.TableRow(plain));
        }
    }

    static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private void add(Block block) throws Unreadable {
        letters += block.text().length();
        if (letters > MOST_LETTERS) {
            throw new Unreadable(
                    file + " holds more text than any report. Split it, and add the part that is a report.");
        }
        blocks.add(block);
    }

    /** A page ends after what was added last. */
    void pageEnds(boolean asPrinted) {
        (asPrinted ? printed : wanted).add(blocks.size());
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Whether its pages are those of the printed report. */
    boolean hasPages() {
        return !printed.isEmpty();
    }

    List<Page> pages() {
        return hasPages() ? pages(printed, true) : pages(parts(), false);
    }

    /** Where its writer wanted a new page, and where its uppermost headings stand. */
    private List<Integer> parts() {
        List<Integer> ends = new ArrayList<>(wanted);
        int level = uppermost();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading heading && heading.level() == level) {
                ends.add(at);
            }
        }
        return ends.stream().distinct().sorted().toList();
    }

    /** The first level with more headings than the title alone. */
    private int uppermost() {
        for (int level = 1; level < 10; level++) {
            int of = level;
            long headings = blocks.stream()
                    .filter(block -> block instanceof Block.Heading heading && heading.level() == of)
                    .count();
            if (headings > 1) {
                return level;
            }
        }
        return 0;
    }

    private List<Page> pages(List<Integer> ends, boolean keepEmpty) {
        List<Page> pages = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            if (end > from || keepEmpty) {
                pages.add(new Page(pages.size() + 1, blocks.subList(from, end)));
                from = end;
            }
        }
        if (from < blocks.size() || pages.isEmpty()) {
            pages.add(new Page(pages.size() + 1, blocks.subList(from, blocks.size())));
        }
        return pages;
    }
}
