package org.sightline.core.learning;

import java.util.Map;

/**
 * A recommendation in the form in which it is compared.
 *
 * @param weights of its words, the rare ones heavier; together of length one
 * @param forms how each of them stands in the text
 */
public record AskForm(Map<String, Double> weights, Map<String, String> forms) {

    public AskForm {
        weights = Map.copyOf(weights);
        forms = Map.copyOf(forms);
    }
}
