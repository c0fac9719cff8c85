package org.sightline.core.library;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where on a page a passage stands, so that somebody who follows a link finds it at once. */
public final class PassageOnPage {

    private PassageOnPage() {}

    /**
     * The places of the page's blocks in which words of the passage stand, from 0. The first page of a passage has its beginning, and
     * the next may have the rest.
     */
    public static Set<Integer> blocks(Page page, Passage passage) {
        List<String> lines =
                passage.text().lines().filter(line -> !line.isBlank()).toList();
        Set<Integer> blocks = new TreeSet<>();
        for (int at = 0; at < page.blocks().size(); at++) {
            Block block = page.blocks().get(at);
            String text = Passage.textOf(block);
            boolean bare =
                    !(block instanceof Block.Heading) || passage.heading().isEmpty();
            if (bare
                    && !text.isBlank()
                    && lines.stream().anyMatch(line -> line.contains(text) || text.contains(line))) {
                blocks.add(at);
            }
        }
        return blocks;
    }
}
