package org.sightline.app.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tells the tables of a page from its running text, and puts both in the order of reading. */
final class PdfLayout {

    /** A page with more words than this is a drawing; its words are read as lines and no table is looked for. */
    private static final int MOST_WORDS_OF_TABLES = 20_000;

    private PdfLayout() {}

    static List<PdfBlock> of(PdfPage page) {
        return of(page, words -> words);
    }

    /** The same without marks of footnotes, and with running text in two columns read down the one and then down the other. */
    static List<PdfBlock> inColumns(PdfPage page) {
        return of(page, words -> PdfTwoColumns.inOrder(PdfMarks.without(words)));
    }

    private static List<PdfBlock> of(PdfPage page, UnaryOperator<List<PdfWord>> reading) {
        Set<PdfWord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PdfBlock> blocks = new ArrayList<>();
        if (page.words().size() <= MOST_WORDS_OF_TABLES) {
            blocks.addAll(PdfRuledTables.on(page, taken));
            blocks.addAll(PdfAlignedTables.on(page, taken));
        }
        addLines(
                page,
                reading.apply(page.words().stream()
                        .filter(word -> !taken.contains(word))
                        .toList()),
                blocks);
        blocks.sort(Comparator.comparingInt(PdfBlock::order));
        addLines(page, page.aside(), blocks);
        return blocks;
    }

    /** Words drawn one after another on one line, so that columns of running text stay apart. */
    private static void addLines(PdfPage page, List<PdfWord> words, List<PdfBlock> blocks) {
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : words) {
            boolean sameLine = !line.isEmpty()
                    && line.getLast().isOnLineOf(word)
                    && word.left() > line.getLast().left()
                    && word.left() - line.getLast().right() < 5 * word.size();
            if (!sameLine && !line.isEmpty()) {
                blocks.add(PdfBlock.Line.of(page, line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            blocks.add(PdfBlock.Line.of(page, line));
        }
    }
}
