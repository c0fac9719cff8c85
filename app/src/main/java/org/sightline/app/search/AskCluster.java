package org.sightline.app.search;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with an OpenSearch cluster, and says in a sentence why it could not. Nothing that is sent is ever logged. */
final class AskCluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AskCluster.class);
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(60);

    private final SearchCluster cluster;
    private final ClusterSentences sentences;
    private final HttpClient http;

    AskCluster(SearchCluster cluster) {
        this.cluster = cluster;
        this.sentences = new ClusterSentences(cluster);
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTS_WITHIN)
                .followRedirects(HttpClient.Redirect.NEVER);
        cluster.authority().ifPresent(file -> client.sslContext(trusting(file)));
        this.http = client.build();
    }

    private static SSLContext trusting(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("authority " + trusted.size(), each);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new EngineAway("The certificate " + file + " can not be read as PEM.", new IOException(e));
        }
    }

    /** What it answered: a status below 300, or 404, which means that something is not there. */
    record Answer(int status, JsonNode body) {

        boolean isThere() {
            return status != 404;
        }
    }

    Answer get(String path) {
        return ask("GET", path, "");
    }

    Answer put(String path, JsonNode body) {
        return ask("PUT", path, body.toString());
    }

    Answer post(String path, JsonNode body) {
        return ask("POST", path, body.toString());
    }

    Answer delete(String path) {
        return ask("DELETE", path, "");
    }

    /** @param body JSON, or a line of JSON each where the path takes those */
    Answer ask(String method, String path, String body) {
        HttpResponse<String> response = sent(request(method, path, body));
        if (response.statusCode() < 300 || response.statusCode() == 404) {
            return new Answer(response.statusCode(), json(response.body()));
        }
        throw told(sentences.refused(response.statusCode(), json(response.body())));
    }

    private HttpRequest request(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(cluster.address() + path))
                .timeout(ANSWERS_WITHIN)
                .header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!cluster.user().isEmpty()) {
            String who = cluster.user() + ":" + cluster.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)));
        }
        return request.build();
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw told(sentences.unreachable(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw told(new EngineAway("The search was interrupted."));
        }
    }

    /** For whoever runs the cluster; the sentence goes to whoever asked. */
    EngineAway told(EngineAway away) {
        LOG.warn("{}", away.sentence());
        return away;
    }

    /** What is no JSON says nothing. */
    private static JsonNode json(String body) {
        try {
            return JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body);
        } catch (JacksonException e) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    ClusterSentences sentences() {
        return sentences;
    }

    @Override
    public void close() {
        http.shutdown();
    }
}
