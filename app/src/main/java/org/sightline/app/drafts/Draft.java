package org.sightline.app.drafts;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form, by the names of its fields.
 *
 * @param saved when, in words
 */
record Draft(Map<String, List<String>> fields, String saved) {

    Draft {
        fields = Map.copyOf(fields);
    }
}
