package org.sightline.app.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.search.Scored;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a search cluster shows during one search. An item is the number of a passage in the order in which the cluster first gave it; each
 * comes with its text, so that nothing is asked twice.
 */
final class OpenSearchLook implements Look {

    /** A part of the index that does not answer makes a search fail rather than find less without saying so. */
    private static final String SEARCH = "/_search?allow_partial_search_results=false&search_type=";

    private final OpenSearchIndex index;
    private final ClusterSetup setup;
    private final Map<String, Integer> items = new HashMap<>();
    private final List<JsonNode> passages = new ArrayList<>();

    OpenSearchLook(OpenSearchIndex index, ClusterSetup setup) {
        this.index = index;
        this.setup = setup;
    }

    /** Each part of the index is asked and the numbers are added: a rare word may stand in one part only. */
    @Override
    public Map<FieldTerm, Count> counts(Set<FieldTerm> terms) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        List<FieldTerm> asked = List.copyOf(terms);
        ObjectNode body = JsonMapper.shared().createObjectNode();
        ArrayNode parts = body.putArray("docs");
        setup.routings().forEach(routing -> ClusterJson.counts(parts, asked, routing));
        JsonNode answer = index.asked("/_mtermvectors", body).path("docs");
        Map<FieldTerm, Count> counts = new HashMap<>();
        for (FieldTerm term : asked) {
            int has = 0;
            int of = 0;
            for (JsonNode part : answer) {
                JsonNode field = part.path("term_vectors").path(term.field());
                has += field.path("terms").path(term.form()).path("doc_freq").asInt(0);
                of += field.path("field_statistics").path("doc_count").asInt(0);
            }
            if (has > 0) {
                counts.put(term, new Count(has, of));
            }
        }
        return counts;
    }

    @Override
    public List<Scored> byWords(List<FieldTerm.Weighed> terms, Narrowed narrowed, int atMost) {
        return terms.isEmpty() && narrowed.quotations().isEmpty()
                ? List.of()
                // counts of all parts together, or the same passage would stand higher in a part where its words are
                // rare
                : found("dfs_query_then_fetch", ClusterJson.byWords(terms, narrowed), atMost);
    }

    @Override
    public List<Scored> byMeaning(Meaning meaning, Narrowed narrowed, int atMost) {
        return found("query_then_fetch", ClusterJson.byMeaning(meaning, narrowed, atMost), atMost);
    }

    private List<Scored> found(String how, ObjectNode query, int atMost) {
        ObjectNode body = ClusterJson.query(query).put("size", atMost).put("track_total_hits", false);
        List<Scored> scored = new ArrayList<>();
        for (JsonNode hit : index.asked(SEARCH + how, body).path("hits").path("hits")) {
            int item = items.computeIfAbsent(hit.path("_id").asString(), id -> {
                passages.add(hit.path("_source"));
                return passages.size() - 1;
            });
            scored.add(new Scored(item, hit.path("_score").asDouble()));
        }
        return scored;
    }

    @Override
    public List<Map<Facet, List<String>>> facets(List<Integer> items) {
        return items.stream().map(item -> facets(passages.get(item))).toList();
    }

    private static Map<Facet, List<String>> facets(JsonNode passage) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = new ArrayList<>();
            passage.path(Fields.of(facet)).forEach(value -> values.add(value.asString()));
            facets.put(facet, values.stream().distinct().toList());
        }
        return facets;
    }

    @Override
    public Stored stored(int item) {
        JsonNode passage = passages.get(item);
        return new Stored(
                new Hit.Place(
                        passage.path(Fields.REPORT).asString(),
                        passage.path("number").asInt(),
                        passage.path("page").asInt(),
                        passage.path("heading").asString("")),
                passage.path("text").asString());
    }
}
