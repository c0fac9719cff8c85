package org.sightline.app.search;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;
import tools.jackson.databind.JsonNode;

/** Why a search cluster can not be asked, in words for whoever can mend it. Its own words are left out: they may quote a report. */
final class ClusterSentences {

    private static final String GOES_ON = " Search is back when it is mended; everything else goes on.";

    private final SearchCluster cluster;

    ClusterSentences(SearchCluster cluster) {
        this.cluster = cluster;
    }

    EngineAway unreachable(IOException why) {
        String sentence =
                switch (why) {
                    case SSLException _ ->
                        " can not prove who it is. Name the file with its authority's certificate with --search-authority.";
                    case HttpTimeoutException _ -> " has not answered in time.";
                    default -> " can not be reached. Check that it runs, its address, and the network between.";
                };
        return new EngineAway("The search cluster at " + cluster.address() + sentence + GOES_ON, why);
    }

    EngineAway refused(int status, JsonNode answer) {
        return away(
                switch (status) {
                    case 401 -> "does not know this user. Check SIGHTLINE_SEARCH_USER and SIGHTLINE_SEARCH_PASSWORD.";
                    case 403 ->
                        "does not allow this user what is needed: to make, read, write and delete the index "
                                + cluster.index() + ", and to see what the cluster is.";
                    case 413 -> "does not take a request as large as one report is.";
                    case 429, 502, 503, 504 -> "is too busy, or parts of it are missing (" + status + ").";
                    default -> "refused what was asked (" + status + ", " + kind(answer) + ").";
                });
    }

    /** The name of what went wrong, as "illegal_argument_exception"; whatever else is in its place is left out. */
    static String kind(JsonNode answer) {
        String kind = answer.path("error").path("type").asString("");
        return kind.matches("[a-z_]{1,100}") ? kind : "without a reason";
    }

    EngineAway noOpenSearch() {
        return away("is no OpenSearch cluster: something else answers there.");
    }

    EngineAway tooOld(String version, String needed) {
        return away("is OpenSearch " + version + ", and " + needed + " or later is needed.");
    }

    EngineAway withoutNeighbours() {
        return away(
                "has no k-NN plugin, by which passages are found by their meaning. Install opensearch-knn on its nodes.");
    }

    EngineAway withoutIndex() {
        return away(
                "has lost the index " + cluster.index()
                        + ". It is made again with the next report that is added or changed, or when Sightline is started again.");
    }

    EngineAway notTaken(int passages, String kind) {
        return away("did not take %,d passages (%s).".formatted(passages, kind));
    }

    private EngineAway away(String what) {
        return new EngineAway("The search cluster at " + cluster.address() + " " + what + GOES_ON);
    }
}
