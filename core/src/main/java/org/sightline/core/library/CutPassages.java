package org.sightline.core.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cuts a review into passages of about sixty to a hundred and fifty words: long enough to be understood, short enough to be shown.
 * None goes across a heading, an item of a list stays whole, and every word of the pages is in a passage or its heading.
 */
public final class CutPassages {

    private static final int ENOUGH = 60;
    private static final int MOST = 150;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Flow.Placed> headings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private int page;
    private int words;

    private CutPassages() {}

    public static List<Passage> cut(List<Page> pages) {
        CutPassages cut = new CutPassages();
        Flow.of(pages).forEach(cut::add);
        cut.end();
        cut.bareHeadings(0);
        return cut.passages;
    }

    private void add(Flow.Placed placed) {
        switch (placed.block()) {
            case Block.Heading _ -> {
                end();
                headings.add(placed);
            }
            case Block.Paragraph(String all) -> inParts(placed.page(), all);
            case Block.ListItem _, Block.TableRow _ -> whole(placed.page(), Passage.textOf(placed.block()));
        }
    }

    /** A paragraph that would grow the passage too long is cut between two sentences. */
    private void inParts(int from, String all) {
        int count = LineShape.words(all);
        if (words + count <= MOST) {
            piece(from, all, "\n");
            return;
        }
        String parted = "\n";
        for (String sentence : CutSentences.in(all)) {
            if (words >= ENOUGH && words + LineShape.words(sentence) > MOST) {
                end();
            }
            piece(from, sentence, parted);
            parted = " ";
        }
    }

    private void whole(int from, String item) {
        if (words >= ENOUGH && words + LineShape.words(item) > MOST) {
            end();
        }
        piece(from, item, "\n");
    }

    private void piece(int from, String piece, String parted) {
        if (piece.isBlank()) {
            return;
        }
        if (!headings.isEmpty()) {
            bareHeadings(1);
            heading = headings.removeLast().block().text();
        }
        if (text.isEmpty()) {
            page = from;
        } else {
            text.append(parted);
        }
        text.append(piece);
        words += LineShape.words(piece);
    }

    private void end() {
        if (!text.isEmpty()) {
            passages.add(new Passage(passages.size() + 1, page, heading, text.toString()));
            text.setLength(0);
            words = 0;
        }
    }

    /** Headings under which nothing stands, such as those of a title page, are a passage together. */
    private void bareHeadings(int but) {
        List<Flow.Placed> bare = headings.subList(0, headings.size() - but);
        if (bare.isEmpty()) {
            return;
        }
        String all = bare.stream().map(placed -> placed.block().text()).collect(Collectors.joining("\n"));
        passages.add(new Passage(passages.size() + 1, bare.getFirst().page(), "", all));
        bare.clear();
    }
}
