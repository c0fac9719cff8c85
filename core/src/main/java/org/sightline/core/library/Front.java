package org.sightline.core.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.core.words.Phrases;

/** What a review says of itself by labels, on its first pages: "Published: 3 May 2012", as a line, in a table or one below the other. */
final class Front {

    private static final int PAGES = 10;
    private static final int WORDS_OF_A_LABEL = 6;

    /**
     * What stands behind a label.
     *
     * @param passage with the label
     * @param blocks the texts of all blocks that it stands in
     */
    record Said(FactKind kind, String value, int page, String passage, List<String> blocks) {}

    private final Phrases<FactKind> labels;
    private final List<Flow.Placed> blocks;

    private Front(Phrases<FactKind> labels, List<Flow.Placed> blocks) {
        this.labels = labels;
        this.blocks = blocks;
    }

    static Phrases<FactKind> labels(Map<FactKind, List<String>> labels) {
        Map<String, FactKind> all = new LinkedHashMap<>();
        labels.forEach((kind, words) -> words.forEach(word -> all.put(word, kind)));
        return Phrases.of(all);
    }

    /** The first that is said of each kind. */
    static Map<FactKind, Said> of(List<Page> pages, Phrases<FactKind> labels) {
        List<Flow.Placed> blocks = new ArrayList<>();
        pages.stream()
                .filter(page -> page.number() <= PAGES)
                .forEach(page -> page.blocks().forEach(block -> blocks.add(new Flow.Placed(page.number(), block))));
        Front front = new Front(labels, blocks);
        Map<FactKind, Said> said = new LinkedHashMap<>();
        for (int at = 0; at < blocks.size(); at++) {
            front.at(at).ifPresent(one -> said.putIfAbsent(one.kind(), one));
        }
        return said;
    }

    /** The texts of all blocks that stand behind labels: they tell nothing of what happened. */
    static Set<String> texts(List<Page> pages, Phrases<FactKind> labels) {
        return of(pages, labels).values().stream()
                .flatMap(said -> said.blocks().stream())
                .collect(Collectors.toSet());
    }

    private Optional<Said> at(int at) {
        return switch (blocks.get(at).block()) {
            case Block.TableRow row -> inRow(blocks.get(at).page(), row);
            case Block.Heading(int _, String text) -> below(at, text);
            case Block block -> onLine(at, block.text()).or(() -> below(at, block.text()));
        };
    }

    private Optional<Said> inRow(int page, Block.TableRow row) {
        List<String> cells =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return cells.size() < 2
                ? Optional.empty()
                : label(cells.getFirst())
                        .map(kind -> new Said(kind, cells.get(1).strip(), page, row.text(), List.of(row.text())));
    }

    /** A label may close with a colon, which parts it from what it says. */
    private Optional<Said> onLine(int at, String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String value = text.substring(colon + 1).strip();
        return label(text.substring(0, colon))
                .map(kind -> new Said(kind, value, blocks.get(at).page(), text, List.of(text)));
    }

    private Optional<FactKind> label(String text) {
        return LineShape.words(text) <= WORDS_OF_A_LABEL ? labels.whole(text) : Optional.empty();
    }

    /** What stands below a line that is only a label: a line, or all items of a list. */
    private Optional<Said> below(int at, String text) {
        Optional<FactKind> kind = label(text);
        if (kind.isEmpty() || at + 1 == blocks.size()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (Flow.Placed next : blocks.subList(at + 1, blocks.size())) {
            boolean item = next.block() instanceof Block.ListItem;
            boolean first = values.isEmpty() && !(next.block() instanceof Block.Heading);
            if (!item && !first) {
                break;
            }
            values.add(next.block().text());
            if (!item) {
                break;
            }
        }
        String all = String.join("; ", values);
        if (values.isEmpty() || label(all).isPresent()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(values);
        texts.add(text);
        return Optional.of(new Said(kind.get(), all, blocks.get(at).page(), text + ": " + all, texts));
    }
}
