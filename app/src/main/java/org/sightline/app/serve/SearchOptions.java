package org.sightline.app.serve;

import com.beust.jcommander.Parameter;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.search.SearchCluster;

/** Where the search index of the library is kept, unless it lies in a folder here. */
final class SearchOptions {

    @Parameter(
            names = "--search-url",
            description =
                    "URL: an OpenSearch cluster (2.16 or later, with its k-NN plugin) that keeps the search index of the"
                            + " library, as https://host:port or https://host:port/index; user and password come from"
                            + " SIGHTLINE_SEARCH_USER and SIGHTLINE_SEARCH_PASSWORD")
    private String url = "";

    @Parameter(
            names = "--search-authority",
            description =
                    "FILE: the certificate of whoever vouches for that cluster, as PEM, where this machine does not"
                            + " know them")
    private String authority = "";

    /** A sentence, where they can not be meant so. */
    Optional<String> wrong() {
        return url.isBlank() ? Optional.empty() : SearchCluster.wrongWith(url, authority);
    }

    Map<String, String> settings() {
        return url.isBlank()
                ? Map.of()
                : Map.of(
                        "sightline.search.url",
                        url,
                        "sightline.search.authority",
                        authority,
                        "sightline.search.user",
                        StartWeb.environment("SIGHTLINE_SEARCH_USER"),
                        "sightline.search.password",
                        StartWeb.environment("SIGHTLINE_SEARCH_PASSWORD"));
    }
}
