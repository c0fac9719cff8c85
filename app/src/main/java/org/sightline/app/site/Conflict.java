package org.sightline.app.site;

import java.util.List;
import java.util.Map;

/**
 * Two people changed the same thing: what each of them wrote, to choose from.
 *
 * @param what was being changed, as it follows "changed", such as "this answer"
 * @param action where the form goes; it is sent like the first time, with the chosen values and the newer version
 * @param stands the page that shows it as they saved it
 * @param theirWhen in words, such as "today at 14:05"
 * @param hidden fields that go along unseen, the newer version among them
 */
public record Conflict(
        String what,
        String action,
        String stands,
        List<FieldPair> fields,
        String theirName,
        String theirWhen,
        Map<String, String> hidden) {

    public Conflict {
        fields = List.copyOf(fields);
        hidden = Map.copyOf(hidden);
    }

    /** Of something that has one address for looking at it and for changing it. */
    public Conflict(
            String what,
            String address,
            List<FieldPair> fields,
            String theirName,
            String theirWhen,
            Map<String, String> hidden) {
        this(what, address, address, fields, theirName, theirWhen, hidden);
    }

    String title() {
        return theirName + " changed " + what + " while you had it open";
    }

    /** Both versions of one field, each with its value and the words for it. */
    public record FieldPair(String label, String name, Choice yours, Choice theirs) {

        /** Of a field whose value is its own words. */
        public FieldPair(String label, String name, String yours, String theirs) {
            this(label, name, Choice.of(yours, yours), Choice.of(theirs, theirs));
        }

        public boolean same() {
            return yours.value().equals(theirs.value());
        }
    }
}
