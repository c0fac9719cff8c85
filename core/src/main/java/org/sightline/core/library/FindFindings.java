package org.sightline.core.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.core.words.Words;

/**
 * Finds what a review found: the items that stand under a heading such as "Findings" or "Learning", as headings of their own, as a
 * list, as paragraphs or as a table; and what is called a finding wherever it stands. What the review asks for is none.
 */
public final class FindFindings {

    /** Under a heading of findings, more bare paragraphs than these are an argument and not a list. */
    private static final int MOST_PARAGRAPHS = 8;

    private final FindingLanguage language;

    public FindFindings(FindingWords words) {
        language = new FindingLanguage(words);
    }

    /**
     * The findings in the order of the review, each once.
     *
     * @param asks what the same review asks for
     */
    public List<Finding> in(List<Page> pages, List<Ask> asks) {
        return new Reading(asks).all(Section.of(Flow.of(pages)));
    }

    /** One review as far as it was read. */
    private final class Reading {

        private final Set<String> asks;
        private final List<Finding> findings = new ArrayList<>();
        /** The heading that findings stand under, while it does. */
        private @Nullable Section open;
        /** The finding whose own heading came last, and how deep that heading is. */
        private @Nullable StringBuilder growing;

        private @Nullable Section grows;

        private Reading(List<Ask> asks) {
            this.asks = asks.stream().map(ask -> Words.plain(ask.text())).collect(Collectors.toSet());
        }

        private List<Finding> all(List<Section> sections) {
            for (int at = 0; at < sections.size(); at++) {
                Section section = sections.get(at);
                boolean parent =
                        at + 1 < sections.size() && sections.get(at + 1).level() > section.level();
                read(section, parent);
            }
            end();
            return once(findings);
        }

        private void read(Section section, boolean parent) {
            if (grows != null && section.level() > grows.level() && !language.ends(section.heading())) {
                add(section.heading());
                section.blocks().forEach(this::grow);
                return;
            }
            end();
            Optional<String> labelled = language.labelled(section.heading());
            if (labelled.isPresent()) {
                begin(section, labelled.get());
            } else if (language.opens(section.heading())) {
                open = section;
                if (!parent) {
                    items(section);
                } else {
                    section.blocks().forEach(this::labelledOnly);
                }
            } else if (open != null && section.level() > open.level() && !language.ends(section.heading())) {
                begin(section, language.bare(section.heading()));
            } else {
                open = null;
                section.blocks().forEach(this::labelledOnly);
            }
        }

        private void begin(Section section, String title) {
            grows = section;
            growing = new StringBuilder(title);
            section.blocks().forEach(this::grow);
        }

        private void grow(Flow.Placed placed) {
            if (!isAsk(placed.block())) {
                add(placed.block().text());
            }
        }

        private void add(String text) {
            if (growing != null) {
                growing.append(growing.isEmpty() ? "" : "\n").append(text);
            }
        }

        private void end() {
            if (grows != null && growing != null && !growing.isEmpty()) {
                String under = open == null ? grows.heading() : open.heading();
                findings.add(new Finding(grows.page(), under, growing.toString()));
            }
            grows = null;
            growing = null;
        }

        private boolean isAsk(Block block) {
            String plain = Words.plain(block.text());
            return asks.stream().anyMatch(plain::endsWith);
        }

        private void labelledOnly(Flow.Placed placed) {
            language.labelled(whole(placed.block()))
                    .filter(text -> !text.isEmpty() && !isAsk(placed.block()))
                    .ifPresent(text -> findings.add(new Finding(placed.page(), heading(), text)));
        }

        private String heading() {
            return open == null ? "" : open.heading();
        }

        private static String whole(Block block) {
            return block instanceof Block.ListItem(String marker, String text) ? marker + " " + text : block.text();
        }

        /** Under a heading without others below it, each item is a finding; without items, each paragraph. */
        private void items(Section section) {
            List<Flow.Placed> blocks = section.blocks().stream()
                    .filter(placed -> !isAsk(placed.block()))
                    .filter(placed -> !placed.block().text().endsWith(":"))
                    .toList();
            boolean labelled = blocks.stream()
                    .anyMatch(placed -> language.labelled(whole(placed.block())).isPresent());
            List<Flow.Placed> items = blocks.stream()
                    .filter(placed -> placed.block() instanceof Block.ListItem)
                    .toList();
            if (labelled) {
                blocks.forEach(this::labelledOnly);
            } else if (!items.isEmpty()) {
                list(items);
            } else if (blocks.stream().allMatch(placed -> placed.block() instanceof Block.TableRow)) {
                blocks.stream()
                        .skip(1)
                        .forEach(placed -> add(placed, placed.block().text()));
            } else if (blocks.size() <= MOST_PARAGRAPHS) {
                blocks.forEach(
                        placed -> add(placed, language.bare(placed.block().text())));
            }
        }

        /** An item of another kind of marker than the first is of the list below the last one. */
        private void list(List<Flow.Placed> items) {
            boolean numbered = isNumbered(items.getFirst());
            for (Flow.Placed item : items) {
                if (isNumbered(item) == numbered || findings.isEmpty()) {
                    add(item, item.block().text());
                } else {
                    Finding last = findings.removeLast();
                    findings.add(new Finding(
                            last.page(),
                            last.heading(),
                            last.text() + "\n" + item.block().text()));
                }
            }
        }

        private static boolean isNumbered(Flow.Placed item) {
            return item.block() instanceof Block.ListItem(String marker, String _)
                    && marker.codePoints().anyMatch(Character::isDigit);
        }

        private void add(Flow.Placed placed, String text) {
            findings.add(new Finding(placed.page(), heading(), text));
        }
    }

    /** A summary says again what stands in full further down. */
    private static List<Finding> once(List<Finding> all) {
        Map<String, Finding> once = new LinkedHashMap<>();
        all.forEach(finding -> once.putIfAbsent(Words.plain(finding.text()), finding));
        once.remove("");
        return List.copyOf(once.values());
    }
}
