package org.sightline.core.library;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a review one after another, each with the page on which it begins; what a page break cut is put together again. */
final class Flow {

    /** A block where it begins. */
    record Placed(int page, Block block) {}

    private Flow() {}

    static List<Placed> of(List<Page> pages) {
        List<Placed> flow = new ArrayList<>();
        for (Page page : pages) {
            boolean first = true;
            for (Block block : page.blocks()) {
                if (first && !flow.isEmpty() && goesOn(flow, block)) {
                    Placed cut = flow.removeLast();
                    flow.add(new Placed(cut.page(), together(cut.block(), block.text())));
                } else {
                    flow.add(new Placed(page.number(), block));
                }
                first = false;
            }
        }
        return flow;
    }

    private static boolean goesOn(List<Placed> before, Block rest) {
        Block cut = before.getLast().block();
        if (!(rest instanceof Block.Paragraph) || LineShape.endsSentence(cut.text())) {
            return false;
        }
        return switch (cut) {
            case Block.Paragraph _ -> true;
            case Block.ListItem item ->
                LineShape.beginsWithin(rest.text()) || LineShape.goesOn(item.text()) || isOfSentences(before);
            case Block.Heading _, Block.TableRow _ -> false;
        };
    }

    /** In a list whose items end with stops, the last item of a page without one was cut. */
    private static boolean isOfSentences(List<Placed> flow) {
        return flow.size() > 1
                && flow.get(flow.size() - 2).block() instanceof Block.ListItem(String _, String text)
                && LineShape.endsSentence(text);
    }

    private static Block together(Block cut, String rest) {
        String text = cut.text() + " " + rest;
        return cut instanceof Block.ListItem(String marker, String _)
                ? new Block.ListItem(marker, text)
                : new Block.Paragraph(text);
    }
}
