package org.sightline.app.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Finds out what cluster it is, and makes the index there unless it is there in this form. */
final class ClusterSetup {

    /** The first that compares meanings in eight bits by Lucene's own graphs. */
    private static final int[] NEEDED = {2, 16};

    private static final int MOST_TRIES = 10_000;

    private final AskCluster ask;
    private final String index;
    private boolean done;
    private List<String> routings = List.of();

    ClusterSetup(AskCluster ask, String index) {
        this.ask = ask;
        this.index = index;
    }

    synchronized void once() {
        if (done) {
            return;
        }
        checkWhatItIs();
        AskCluster.Answer there = ask.get(index + "/_mapping");
        if (!there.isThere()) {
            make();
        } else if (!isOfThisForm(there.body())) {
            again();
        }
        done = true;
    }

    private void checkWhatItIs() {
        JsonNode version = ask.get("/").body().path("version");
        if (!version.path("distribution").asString("").equals("opensearch")) {
            throw ask.told(ask.sentences().noOpenSearch());
        }
        String number = version.path("number").asString("");
        String[] parts = number.split("\\D+", 3);
        int major = parts.length < 2 ? 0 : Integer.parseInt(parts[0]);
        int minor = parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
        if (major < NEEDED[0] || (major == NEEDED[0] && minor < NEEDED[1])) {
            throw ask.told(ask.sentences().tooOld(number, NEEDED[0] + "." + NEEDED[1]));
        }
    }

    private static boolean isOfThisForm(JsonNode mappings) {
        for (JsonNode each : mappings) {
            if (each.path("mappings").path("_meta").path("form").asString("").equals(PassageIndex.FORM)) {
                return true;
            }
        }
        return false;
    }

    /** An empty index in the place of the one that is there. */
    synchronized void again() {
        ask.delete(index);
        make();
    }

    private void make() {
        ObjectNode shape = shape();
        ((ObjectNode) shape.path("mappings").path("_meta")).put("form", PassageIndex.FORM);
        try {
            ask.put(index, shape);
        } catch (EngineAway refused) {
            throw hasNeighbours() ? refused : ask.told(ask.sentences().withoutNeighbours());
        }
    }

    private static ObjectNode shape() {
        try (InputStream in = ClusterSetup.class.getResourceAsStream("/search/opensearch-index.json")) {
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasNeighbours() {
        for (JsonNode plugin : ask.get("/_cat/plugins?format=json").body()) {
            if (plugin.path("component").asString("").contains("knn")) {
                return true;
            }
        }
        return false;
    }

    /** For each part of the index, a word that leads a request to it; the parts of an index never change. */
    synchronized List<String> routings() {
        if (routings.isEmpty()) {
            routings = found();
        }
        return routings;
    }

    private List<String> found() {
        int parts = ask.get(index + "/_search_shards").body().path("shards").size();
        Set<Integer> reached = new HashSet<>();
        List<String> found = new ArrayList<>();
        for (int routing = 0; reached.size() < parts && routing < MOST_TRIES; routing++) {
            JsonNode copies = ask.get(index + "/_search_shards?routing=" + routing)
                    .body()
                    .path("shards")
                    .path(0);
            if (reached.add(copies.path(0).path("shard").asInt())) {
                found.add(Integer.toString(routing));
            }
        }
        return List.copyOf(found);
    }
}
