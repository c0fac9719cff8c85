package org.sightline.app.site;

import java.util.Collection;
import java.util.List;

/**
 * One of the answers that a question with given answers allows.
 *
 * @param hint empty where the label says enough
 */
public record Choice(String value, String label, String hint, boolean checked) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "", false);
    }

    public Choice hint(String help) {
        return new Choice(value, label, help, checked);
    }

    /** The same choices, those with these values checked. */
    public static List<Choice> checked(List<Choice> choices, Collection<String> values) {
        return choices.stream()
                .map(each -> new Choice(each.value, each.label, each.hint, values.contains(each.value)))
                .toList();
    }
}
