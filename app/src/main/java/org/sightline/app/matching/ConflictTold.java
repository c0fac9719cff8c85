package org.sightline.app.matching;

import java.util.List;
import org.sightline.app.site.Link;

/**
 * Decisions that can not all be right, in words.
 *
 * @param different who are two, and who says so
 * @param same the decisions by which they would be one, each with the way to its page
 */
public record ConflictTold(String different, List<Link> same) {

    public ConflictTold {
        same = List.copyOf(same);
    }
}
