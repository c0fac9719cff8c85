package org.sightline.core.library;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading with the blocks below it down to the next.
 *
 * @param page where the heading stands
 * @param heading empty for what stands before the first one
 */
record Section(int page, int level, String heading, List<Flow.Placed> blocks) {

    static List<Section> of(List<Flow.Placed> flow) {
        List<Section> sections = new ArrayList<>();
        Section current = new Section(1, 0, "", new ArrayList<>());
        for (Flow.Placed placed : flow) {
            if (placed.block() instanceof Block.Heading(int level, String text)) {
                sections.add(current);
                current = new Section(placed.page(), level, text, new ArrayList<>());
            } else {
                current.blocks().add(placed);
            }
        }
        sections.add(current);
        return sections;
    }

    boolean isListOnly() {
        return !blocks.isEmpty() && blocks.stream().noneMatch(placed -> placed.block() instanceof Block.Paragraph);
    }

    /** Whether at least that share of what stands here could be asks. */
    boolean soundsLikeAsks(AskLanguage language, double share) {
        long all = blocks.stream()
                .filter(placed -> !placed.block().text().endsWith(":"))
                .count();
        long asks = blocks.stream()
                .map(Flow.Placed::block)
                .filter(block -> !block.text().endsWith(":"))
                .filter(block -> block instanceof Block.TableRow || language.begins(block.text()))
                .count();
        return all > 0 && asks >= all * share;
    }
}
