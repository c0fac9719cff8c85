package org.sightline.core.library;

import java.util.List;

/**
 * One page of a review.
 *
 * @param number its place in the file, from 1, whatever number is printed on it
 * @param blocks in reading order; none where the page says nothing
 */
public record Page(int number, List<Block> blocks) {

    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("Pages are numbered from 1, and this was " + number);
        }
        blocks = List.copyOf(blocks);
    }
}
