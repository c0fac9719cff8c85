package org.sightline.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.Plugin;

/**
 * Starts one OpenSearch node on this machine: {@code StartNode FOLDER PLUGIN...}. It tells its address on standard output and ends when
 * standard input does, so that it never outlives the test that started it.
 */
public final class StartNode extends Node {

    private StartNode(Settings settings, Collection<Class<? extends Plugin>> plugins) {
        super(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "made-up"), plugins, false);
    }

    public static void main(String[] arguments) throws IOException, NodeValidationException, ClassNotFoundException {
        Settings settings = Settings.builder()
                .put("path.home", arguments[0])
                .put("cluster.name", "made-up")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        List<Class<? extends Plugin>> plugins = new ArrayList<>();
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            plugins.add(Class.forName(name).asSubclass(Plugin.class));
        }
        try (StartNode node = new StartNode(settings, plugins)) {
            node.start();
            var address = node.injector()
                    .getInstance(HttpServerTransport.class)
                    .boundAddress()
                    .publishAddress();
            System.out.println("http://" + address);
            while (System.in.read() >= 0) {
                // whatever is said, only the end of it matters
            }
        }
    }
}
