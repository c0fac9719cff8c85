package org.sightline.core.library;

import java.util.List;
import java.util.Optional;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/** Reads what a review is called: its first heading, with the next where the first only says what kind of review it is. */
final class Title {

    private static final int PAGES = 3;
    private static final int MOST_WORDS = 40;
    private static final int FEW_WORDS = 3;

    private Title() {}

    static Optional<FoundFact> of(List<Page> pages, Phrases<Coded> types) {
        for (Page page : pages) {
            if (page.number() > PAGES) {
                break;
            }
            List<String> headings = page.blocks().stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(Block::text)
                    .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                    .toList();
            if (!headings.isEmpty()) {
                String first = headings.getFirst();
                boolean kindOnly = types.whole(first).isPresent();
                boolean goesOn = headings.size() > 1
                        && (kindOnly
                                || (LineShape.words(first) <= FEW_WORDS
                                        && !types.in(Words.in(headings.get(1))).isEmpty()));
                String title = goesOn ? first + ": " + headings.get(1) : first;
                return Optional.of(new FoundFact(FactKind.TITLE, "", title, page.number(), first));
            }
        }
        return firstLine(pages);
    }

    private static Optional<FoundFact> firstLine(List<Page> pages) {
        return pages.stream()
                .filter(page -> page.number() <= PAGES)
                .flatMap(page -> page.blocks().stream()
                        .filter(block -> LineShape.words(block.text()) <= MOST_WORDS)
                        .filter(block -> block.text().codePoints().anyMatch(Character::isLetter))
                        .map(block -> new FoundFact(FactKind.TITLE, "", block.text(), page.number(), block.text())))
                .findFirst();
    }
}
