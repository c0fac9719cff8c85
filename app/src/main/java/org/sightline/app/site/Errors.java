package org.sightline.app.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must be mended in a form: one sentence for each field, in the order of the fields on the page. */
public final class Errors {

    private static final Errors NONE = new Errors(Map.of());

    private final Map<String, String> sentences;

    private Errors(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    public static Errors none() {
        return NONE;
    }

    public static Errors of(String field, String sentence) {
        return NONE.and(field, sentence);
    }

    /** These and one more; of two sentences about one field the first is kept. */
    public Errors and(String field, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(sentences);
        more.putIfAbsent(field, sentence);
        return new Errors(Collections.unmodifiableMap(more));
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The sentence about the field, or nothing. */
    public String about(String field) {
        return sentences.getOrDefault(field, "");
    }

    public Map<String, String> sentences() {
        return sentences;
    }
}
