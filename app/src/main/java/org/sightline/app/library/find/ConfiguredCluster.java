package org.sightline.app.library.find;

import java.util.Optional;
import org.sightline.app.search.SearchCluster;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The search cluster that an operator named, if one was: then the index is there and not in a folder. */
@Component
final class ConfiguredCluster {

    private final Optional<SearchCluster> cluster;

    ConfiguredCluster(Environment settings) {
        String url = of(settings, "url");
        cluster = url.isBlank()
                ? Optional.empty()
                : Optional.of(SearchCluster.at(
                        url, of(settings, "user"), of(settings, "password"), of(settings, "authority")));
    }

    private static String of(Environment settings, String name) {
        return settings.getProperty("sightline.search." + name, "");
    }

    Optional<SearchCluster> get() {
        return cluster;
    }
}
