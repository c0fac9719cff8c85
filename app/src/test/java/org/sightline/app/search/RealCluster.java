package org.sightline.app.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** A real OpenSearch node, started once for all tests where {@code -Popensearch} has fetched it; it ends with this process. */
final class RealCluster {

    private static final Path BUILT = Path.of("..", "opensearch", "target");
    private static @Nullable String address;

    private RealCluster() {}

    static synchronized SearchCluster index(String name) {
        Assumptions.assumeTrue(
                Files.isDirectory(BUILT.resolve("knn")),
                "There is no OpenSearch here: ./mvnw -Popensearch -pl opensearch process-classes fetches it");
        if (address == null) {
            address = start();
        }
        return SearchCluster.at(address + "/" + name, "", "", "");
    }

    private static String start() {
        try {
            Path folder = Files.createTempDirectory("sightline-opensearch-");
            Process node = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            String.join(":", BUILT + "/classes", BUILT + "/lib/*", BUILT + "/knn/*"),
                            "org.sightline.opensearch.StartNode",
                            folder.toString(),
                            "org.opensearch.transport.Netty4Plugin",
                            "org.opensearch.index.reindex.ReindexPlugin",
                            "org.opensearch.knn.plugin.KNNPlugin"))
                    .redirectError(folder.resolve("errors").toFile())
                    .start();
            BufferedReader out = new BufferedReader(new InputStreamReader(node.getInputStream(), UTF_8));
            String told = Optional.ofNullable(out.readLine())
                    .orElseThrow(() -> new IllegalStateException("the node has not started, see " + folder));
            ofThreeParts(told);
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a large index would have, so that what is added up over parts is added up. */
    private static void ofThreeParts(String address) {
        try (AskCluster ask = new AskCluster(SearchCluster.at(address, "", "", ""))) {
            ask.put("/_index_template/parts", JsonMapper.shared().readTree("""
                    {"index_patterns": ["*"], "template": {"settings": {"number_of_shards": 3, "number_of_replicas": 0}}}
                    """));
        }
    }
}
