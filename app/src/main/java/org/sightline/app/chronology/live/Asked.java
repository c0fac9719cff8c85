package org.sightline.app.chronology.live;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the address of a chronology asks for, as somebody wrote it; empty fields are left out. */
public record Asked(long caseNumber, Map<String, String> fields) {

    static final String AGENCY = "agency";
    static final String PERSON = "person";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String WORDS = "words";
    static final String EPISODE = "episode";
    static final String ON = "on";
    static final String KNOWN_TO = "known-to";
    static final String VIEW = "view";

    private static final List<String> NARROWING = List.of(AGENCY, PERSON, KIND, FROM, TO, WORDS, EPISODE, ON, KNOWN_TO);
    private static final int LONGEST = 200;

    public Asked {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static Asked of(long caseNumber, Map<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        NARROWING.forEach(name -> put(fields, name, parameters.getOrDefault(name, "")));
        if (parameters.getOrDefault(VIEW, "").equals("table")) {
            fields.put(VIEW, "table");
        }
        return new Asked(caseNumber, fields);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        String clean = value.replaceAll("\\p{Cntrl}", " ").strip();
        if (!clean.isEmpty()) {
            fields.put(name, clean.substring(0, Math.min(clean.length(), LONGEST)));
        }
    }

    /** What was written there, or nothing. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether it asks for anything less than the whole chronology. */
    boolean narrows() {
        return NARROWING.stream().anyMatch(fields::containsKey);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Asked with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        put(changed, name, value);
        return new Asked(caseNumber, changed);
    }

    Asked without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.keySet().removeAll(List.of(names));
        return new Asked(caseNumber, changed);
    }

    String path() {
        return "/cases/" + caseNumber + "/chronology";
    }

    /** Its address. */
    String href() {
        return fields.isEmpty() ? path() : path() + "?" + query();
    }

    /** Its address up to the number of a page. */
    String pages() {
        return path() + "?" + (fields.isEmpty() ? "" : query() + "&") + "page=";
    }

    private String query() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
