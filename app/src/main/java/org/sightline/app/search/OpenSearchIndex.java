package org.sightline.app.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The index on an OpenSearch cluster, for libraries of millions of passages. What is put is on its disks at once, and searches see it
 * when it is shown, all of a report together, since all of it lies in one part of the index. Nothing is asked before it is needed, so
 * that Sightline starts while the cluster is away.
 */
final class OpenSearchIndex extends PassageIndex {

    private static final String STAMP = "_doc/stamp?routing=stamp";

    /** The cluster takes 100 MB at once as it comes, some that are rented 10 MB. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final AskCluster ask;
    private final ClusterSetup setup;
    private final String index;

    /** A cluster deletes only what it shows, so what is put a second time must be shown before. */
    private final Set<String> unseen = new HashSet<>();

    OpenSearchIndex(SearchCluster cluster) {
        this.ask = new AskCluster(cluster);
        this.index = "/" + cluster.index();
        this.setup = new ClusterSetup(ask, index);
    }

    private AskCluster ready() {
        setup.once();
        return ask;
    }

    @Override
    public Optional<String> stamp() {
        AskCluster.Answer kept = ready().get(index + "/" + STAMP);
        return Optional.ofNullable(kept.body().path("_source").path("stamp").asString(null));
    }

    @Override
    public synchronized void put(String report, List<Indexed> passages) {
        remove(report);
        StringBuilder lines = new StringBuilder();
        int waiting = 0;
        for (Indexed passage : passages) {
            ObjectNode action = JsonMapper.shared().createObjectNode();
            action.putObject("index")
                    .put("_id", report + ":" + passage.number())
                    .put("routing", report);
            lines.append(action).append('\n');
            lines.append(ClusterJson.document(report, passage)).append('\n');
            waiting++;
            if (lines.length() > MOST_CHARACTERS) {
                send(lines, waiting);
                waiting = 0;
            }
        }
        if (waiting > 0) {
            send(lines, waiting);
        }
    }

    private void send(StringBuilder lines, int passages) {
        JsonNode answer = there(ask.ask("POST", index + "/_bulk", lines.toString()));
        lines.setLength(0);
        if (answer.path("errors").asBoolean(true)) {
            for (JsonNode item : answer.path("items")) {
                if (item.path("index").has("error")) {
                    throw ask.told(ask.sentences().notTaken(passages, ClusterSentences.kind(item.path("index"))));
                }
            }
        }
    }

    @Override
    public synchronized void remove(String report) {
        ready();
        if (!unseen.add(report)) {
            show();
            unseen.add(report);
        }
        there(ask.post(
                index + "/_delete_by_query?conflicts=proceed&routing="
                        + URLEncoder.encode(report, StandardCharsets.UTF_8),
                ClusterJson.query(ClusterJson.term(Fields.REPORT, report))));
    }

    @Override
    public synchronized void clear() {
        ready();
        setup.again();
        unseen.clear();
    }

    @Override
    public synchronized void show() {
        there(ready().ask("POST", index + "/_refresh", ""));
        unseen.clear();
    }

    @Override
    public synchronized void keep(String stamp) {
        show();
        there(ask.put(
                index + "/" + STAMP, JsonMapper.shared().createObjectNode().put("stamp", stamp)));
    }

    @Override
    public int size() {
        return count(Fields.REPORT);
    }

    @Override
    public int sizeWithMeaning() {
        return count(Fields.MEANING);
    }

    private int count(String field) {
        return there(ready().post(index + "/_count", ClusterJson.query(ClusterJson.exists(field))))
                .path("count")
                .asInt();
    }

    @Override
    <T> T looking(Looking<T> looking) {
        return looking.look(new OpenSearchLook(this, setup));
    }

    /** Asks something of the index, which must be there. */
    JsonNode asked(String path, JsonNode body) {
        return there(ready().post(index + path, body));
    }

    private JsonNode there(AskCluster.Answer answer) {
        if (!answer.isThere()) {
            throw ask.told(ask.sentences().withoutIndex());
        }
        return answer.body();
    }

    @Override
    public void close() {
        ask.close();
    }
}
