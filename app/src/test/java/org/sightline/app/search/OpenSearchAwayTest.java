package org.sightline.app.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where a cluster can not do what is asked, by a server that answers as OpenSearch does. */
class OpenSearchAwayTest {

    private static final Asked BRUISE = Asked.of("bruise", 10);
    private static final String OPENSEARCH = "{\"version\": {\"distribution\": \"opensearch\", \"number\": \"%s\"}}";

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private HttpServer server;

    private record Answer(int status, String body) {}

    @BeforeEach
    void a_cluster_that_answers_404() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(server);
    }

    private void serve(HttpServer one) {
        one.createContext("/", this::answer);
        one.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            headers.put(
                    "authorization", String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            String asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            Answer answer = answers.getOrDefault(asked, new Answer(404, "{\"error\": {\"type\": \"not_found\"}}"));
            exchange.getRequestBody().readAllBytes();
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answers(String asked, int status, String body) {
        answers.put(asked, new Answer(status, body));
    }

    private void aGoodCluster() {
        answers("GET /", 200, OPENSEARCH.formatted("3.5.0"));
        answers(
                "GET /passages/_mapping",
                200,
                "{\"passages\": {\"mappings\": {\"_meta\": {\"form\": \"%s\"}}}}".formatted(PassageIndex.FORM));
        answers("GET /passages/_search_shards", 200, "{\"shards\": [[{\"shard\": 0}]]}");
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/passages";
    }

    private String said() {
        try (PassageIndex index = PassageIndex.at(SearchCluster.at(address(), "sight", "a quiet harbour", ""))) {
            return said(index);
        }
    }

    private static String said(PassageIndex index) {
        return ((Searched.NotAsked) Search.byWordsOnly(index).search(BRUISE)).why();
    }

    @Test
    void a_cluster_that_is_away_is_told_with_its_address() {
        server.stop(0);

        assertThat(said()).contains("127.0.0.1", "can not be reached", "everything else goes on");
    }

    @Test
    void another_server_is_no_cluster() {
        answers("GET /", 200, "<html>");
        assertThat(said()).contains("is no OpenSearch cluster");

        answers("GET /", 200, "{\"version\": {\"number\": \"8.17.0\"}}");
        assertThat(said()).contains("is no OpenSearch cluster");
    }

    @Test
    void an_old_version_is_told_with_the_one_that_is_needed() {
        answers("GET /", 200, OPENSEARCH.formatted("2.4.1"));

        assertThat(said()).contains("OpenSearch 2.4.1", "2.16 or later");
    }

    @Test
    void who_may_not_come_in_and_who_may_not_do_it_are_told_apart() {
        answers("GET /", 401, "Unauthorized");
        assertThat(said()).contains("SIGHTLINE_SEARCH_USER");
        assertThat(headers.get("authorization")).isEqualTo("Basic c2lnaHQ6YSBxdWlldCBoYXJib3Vy");

        aGoodCluster();
        answers("POST /passages/_mtermvectors", 403, "{\"error\": {\"type\": \"security_exception\"}}");
        assertThat(said()).contains("does not allow this user", "passages");
    }

    @Test
    void a_cluster_without_neighbours_is_told_what_to_install() {
        answers("GET /", 200, OPENSEARCH.formatted("2.19.1"));
        answers("PUT /passages", 400, "{\"error\": {\"type\": \"illegal_argument_exception\"}}");
        answers("GET /_cat/plugins", 200, "[{\"component\": \"opensearch-security\"}]");

        assertThat(said()).contains("no k-NN plugin", "opensearch-knn");
    }

    @Test
    void a_cluster_that_is_not_whole_finds_nothing_rather_than_a_part() {
        aGoodCluster();
        answers("POST /passages/_mtermvectors", 503, "{\"error\": {\"type\": \"search_phase_execution_exception\"}}");

        assertThat(said()).contains("too busy, or parts of it are missing");
    }

    @Test
    void an_index_that_was_taken_away_is_not_made_anew_in_another_shape() {
        aGoodCluster();

        assertThat(said()).contains("has lost the index passages");
        try (PassageIndex index = PassageIndex.at(SearchCluster.at(address(), "", "", ""))) {
            assertThatThrownBy(
                            () -> index.put("a", List.of(new Indexed(1, 1, "", "bruise", Map.of(), Optional.empty()))))
                    .isInstanceOf(EngineAway.class)
                    .hasMessageContaining("has lost the index");
        }
    }

    @Test
    void what_the_cluster_does_not_take_is_told_without_its_words() {
        aGoodCluster();
        answers("POST /passages/_delete_by_query", 200, "{}");
        answers("POST /passages/_bulk", 200, """
                {"errors": true, "items": [{"index": {"error": {"type": "mapper_parsing_exception", "reason": "Kemi"}}}]}
                """);
        try (PassageIndex index = PassageIndex.at(SearchCluster.at(address(), "", "", ""))) {
            assertThatThrownBy(() -> index.put("a", List.of(new Indexed(1, 1, "", "Kemi", Map.of(), Optional.empty()))))
                    .hasMessageContaining("did not take 1 passages (mapper_parsing_exception)")
                    .hasMessageNotContaining("Kemi");
        }
    }

    @Test
    void a_certificate_that_nobody_knows_is_told_and_can_be_named(@TempDir Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        HttpsServer secret = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secret.setHttpsConfigurator(new HttpsConfigurator(certified(folder)));
        serve(secret);
        answers("GET /", 200, OPENSEARCH.formatted("2.4.1"));
        String url = "https://localhost:" + secret.getAddress().getPort();
        try (PassageIndex stranger = PassageIndex.at(SearchCluster.at(url, "", "", ""));
                PassageIndex known = PassageIndex.at(SearchCluster.at(
                        url, "", "", folder.resolve("made-up.pem").toString()))) {
            assertThat(said(stranger)).contains("can not prove who it is", "--search-authority");
            assertThat(said(known)).contains("OpenSearch 2.4.1");
        } finally {
            secret.stop(0);
        }
    }

    private static SSLContext certified(Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        String keys = folder.resolve("keys").toString();
        keytool(
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                keys,
                "-storepass",
                "made up");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "a",
                "-keystore",
                keys,
                "-storepass",
                "made up",
                "-file",
                folder.resolve("made-up.pem").toString());
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        try (InputStream in = Files.newInputStream(Path.of(keys))) {
            store.load(in, "made up".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "made up".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor())
                .isZero();
    }
}
