package org.sightline.app.library;

import java.util.List;
import org.sightline.core.library.Block;
import org.sightline.core.library.Page;

/**
 * A page as the database keeps it: a block's kind stands beside its words, and old rows stay readable when a kind is added.
 *
 * @param readBy whether the file itself had the words, text recognition, or nobody yet
 */
record StoredPage(int number, String readBy, List<StoredBlock> blocks) {

    /** One block; what its kind does not have is empty. */
    record StoredBlock(String kind, int level, String marker, String text, List<String> cells) {

        static StoredBlock of(Block block) {
            return switch (block) {
                case Block.Heading(int level, String text) -> new StoredBlock("heading", level, "", text, List.of());
                case Block.Paragraph(String text) -> new StoredBlock("paragraph", 0, "", text, List.of());
                case Block.ListItem(String marker, String text) -> new StoredBlock("item", 0, marker, text, List.of());
                case Block.TableRow(List<String> cells) -> new StoredBlock("row", 0, "", "", cells);
            };
        }

        Block block() {
            return switch (kind) {
                case "heading" -> new Block.Heading(level, text);
                case "item" -> new Block.ListItem(marker, text);
                case "row" -> new Block.TableRow(cells);
                default -> new Block.Paragraph(text);
            };
        }
    }

    static StoredPage of(Page page, String readBy) {
        return new StoredPage(
                page.number(),
                readBy,
                page.blocks().stream().map(StoredBlock::of).toList());
    }
}
