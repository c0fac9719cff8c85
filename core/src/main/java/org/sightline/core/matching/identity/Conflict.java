package org.sightline.core.matching.identity;

import java.util.List;
import java.util.stream.Collectors;

/** Decisions that can not all be right: two records are different people, and by way of others the same. */
public record Conflict(Said.Decision different, List<Said.Decision> same) {

    public Conflict {
        same = List.copyOf(same);
    }

    /** What stands against what, and what is done until somebody takes one of them back. */
    public String says() {
        String chain = same.stream()
                .map(each -> "%s and %s (%s, %s)".formatted(each.one(), each.other(), each.number(), each.by()))
                .collect(Collectors.joining(", "));
        return "Records %s and %s were said to be two different people (%s, %s), but these were said to be the same: %s. Until one of these decisions is taken back, the two are kept apart and none of the others joins anybody."
                .formatted(different.one(), different.other(), different.number(), different.by(), chain);
    }
}
