package org.sightline.app.site;

import java.util.List;
import java.util.Map;

/**
 * Two people changed the same thing: what each of them wrote, to choose from.
 *
 * @param what was being changed, as it follows "changed", such as "this answer"
 * @param action where the form goes; it is sent like the first time, with the chosen values and the newer version
 * @param theirWhen in words, such as "today at 14:05"
 * @param hidden fields that go along unseen, the newer version among them
 */
public record Conflict(
        String what,
        String action,
        List<FieldPair> fields,
        String theirName,
        String theirWhen,
        Map<String, String> hidden) {

    public Conflict {
        fields = List.copyOf(fields);
        hidden = Map.copyOf(hidden);
    }

    /** Both versions of one field. */
    public record FieldPair(String label, String name, String yours, String theirs) {

        public boolean same() {
            return yours.equals(theirs);
        }
    }
}
