package org.sightline.app.search;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sent to a search cluster. Words are made into terms here, as for the index in this process, and the cluster only cuts them
 * at spaces: so both find the same, and a cluster needs no analysis of its own.
 */
final class ClusterJson {

    private ClusterJson() {}

    static ObjectNode document(String report, Indexed passage) {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put(Fields.REPORT, report)
                .put("number", passage.number())
                .put("page", passage.page())
                .put("heading", passage.heading())
                .put("text", passage.text());
        List<Analysis.Term> terms = Analysis.terms(passage.toRead());
        document.put(Fields.WORDS, spaced(terms));
        Analysis.pairs(terms).forEach(document.putArray(Fields.PAIRS)::add);
        document.putArray(Fields.EXACT)
                .add(spaced(Analysis.written(passage.heading())))
                .add(spaced(Analysis.written(passage.text())));
        passage.facets().forEach((facet, values) -> values.forEach(document.putArray(Fields.of(facet))::add));
        passage.meaning().ifPresent(meaning -> vector(document.putArray(Fields.MEANING), meaning));
        return document;
    }

    private static String spaced(List<Analysis.Term> terms) {
        return terms.stream().map(Analysis.Term::form).collect(Collectors.joining(" "));
    }

    private static void vector(ArrayNode into, Meaning meaning) {
        for (float part : meaning.direction()) {
            into.add(part);
        }
    }

    static ObjectNode query(JsonNode query) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.set("query", query);
        return body;
    }

    static ObjectNode term(String field, String value) {
        return of("term", field, JsonMapper.shared().getNodeFactory().stringNode(value));
    }

    static ObjectNode exists(String field) {
        return of("exists", "field", JsonMapper.shared().getNodeFactory().stringNode(field));
    }

    private static ObjectNode of(String kind, String key, JsonNode value) {
        ObjectNode query = JsonMapper.shared().createObjectNode();
        query.putObject(kind).set(key, value);
        return query;
    }

    static ObjectNode byWords(List<FieldTerm.Weighed> terms, Narrowed narrowed) {
        ObjectNode query = JsonMapper.shared().createObjectNode();
        ObjectNode all = query.putObject("bool");
        ArrayNode should = all.putArray("should");
        for (FieldTerm.Weighed weighed : terms) {
            should.addObject()
                    .putObject("term")
                    .putObject(weighed.term().field())
                    .put("value", weighed.term().form())
                    .put("boost", (float) weighed.weight());
        }
        filters(all.putArray("filter"), narrowed);
        // what is quoted is found though nothing but small words stand in it
        all.put("minimum_should_match", narrowed.quotations().isEmpty() ? 1 : 0);
        return query;
    }

    static ObjectNode byMeaning(Meaning meaning, Narrowed narrowed, int atMost) {
        ObjectNode query = JsonMapper.shared().createObjectNode();
        ObjectNode near = query.putObject("knn").putObject(Fields.MEANING);
        vector(near.putArray("vector"), meaning);
        near.put("k", atMost);
        if (narrowed.isNarrowed()) {
            filters(near.putObject("filter").putObject("bool").putArray("filter"), narrowed);
        }
        return query;
    }

    private static void filters(ArrayNode filters, Narrowed narrowed) {
        narrowed.only().forEach((facet, values) -> {
            ArrayNode wanted = filters.addObject().putObject("terms").putArray(Fields.of(facet));
            values.forEach(wanted::add);
        });
        narrowed.quotations()
                .forEach(words ->
                        filters.addObject().putObject("match_phrase").put(Fields.EXACT, String.join(" ", words)));
    }

    /** Asks one part of the index in how many passages terms stand. */
    static void counts(ArrayNode into, List<FieldTerm> terms, String routing) {
        ObjectNode asked = into.addObject();
        asked.put("routing", routing)
                .put("term_statistics", true)
                .put("field_statistics", true)
                .put("positions", false)
                .put("offsets", false)
                .put("payloads", false);
        ObjectNode document = asked.putObject("doc");
        ArrayNode words = document.putArray(Fields.WORDS);
        ArrayNode pairs = document.putArray(Fields.PAIRS);
        terms.forEach(term -> (term.field().equals(Fields.PAIRS) ? pairs : words).add(term.form()));
    }
}
