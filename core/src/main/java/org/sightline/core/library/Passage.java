package org.sightline.core.library;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of a review that is found and shown as one.
 *
 * @param number its place in the review, from 1
 * @param page the page on which it begins
 * @param heading the nearest heading above it; empty where there is none
 */
public record Passage(int number, int page, String heading, String text) {

    /** A block as it stands in a passage: an item with its marker, a row as its cells. */
    static String textOf(Block block) {
        return switch (block) {
            case Block.ListItem(String marker, String said) -> (marker + " " + said).strip();
            case Block.TableRow(List<String> cells) ->
                cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
            default -> block.text();
        };
    }
}
