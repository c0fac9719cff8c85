package org.sightline.app.library.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.app.database.Transactions;
import org.sightline.app.library.Report;
import org.sightline.app.library.Rights;
import org.sightline.app.library.learning.MadeReports;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library for programs: what comes back is what is described, and only with a key that is open. */
class LibraryApiTest {

    private static final String API = "/api/library/v1";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Guest guest = TestWeb.signedIn("panel");

    @BeforeAll
    static void some() {
        MadeReports.there();
    }

    private record Answer(int status, String body, Optional<String> asksFor) {}

    private Answer get(String path, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestWeb.address() + path));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Answer(
                    response.statusCode(), response.body(), response.headers().firstValue("WWW-Authenticate"));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private String key() {
        guest.get("/library/export");
        Document made =
                guest.post("/library/export/keys", Map.of("name", "a test")).page();
        String key = made.select("main code.hash").getFirst().text();
        assertThat(key).hasSizeGreaterThan(40);
        end(made);
        return key;
    }

    /** Other tests make keys too, and nobody may have too many: all but the newest are ended. */
    private void end(Document page) {
        page.select("form[action$=/end]").stream().skip(1).forEach(form -> guest.post(form.attr("action"), Map.of()));
    }

    @Test
    void every_address_is_described_and_every_description_has_its_address() {
        List<String> there = TestWeb.part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(address -> address.startsWith(API + "/"))
                .map(address -> address.substring(API.length()))
                .toList();

        assertThat(Described.asServed().paths()).containsExactlyInAnyOrderElementsOf(there);
        assertThat(Described.asServed().document().get("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void every_parameter_of_the_controller_is_described() {
        Described described = Described.asServed();
        TestWeb.part(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((route, method) -> {
            String address = route.getPatternValues().stream().findFirst().orElse("");
            if (address.startsWith(API)) {
                List<String> asked = Arrays.stream(method.getMethodParameters())
                        .flatMap(parameter -> parameter.getParameterType().isRecord()
                                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                                        .map(component -> component.getName())
                                : Stream.of(Optional.ofNullable(
                                                parameter.getParameter().getName())
                                        .orElse("")))
                        .filter(name -> !name.equals("request"))
                        .toList();
                assertThat(described.parameters(address.substring(API.length())))
                        .as(address)
                        .containsExactlyInAnyOrderElementsOf(asked);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports",
                "/reports?page=2",
                "/reports?page=0",
                "/reports?page=many",
                "/lessons",
                "/lessons?kind=FINDING&theme=PHY&from=2009&to=2013",
                "/lessons?age=none&undated=yes",
                "/lessons?from=soon",
                "/themes",
                "/counts",
                "/counts?by=age",
                "/counts?by=board&kind=RECOMMENDATION",
                "/counts?by=colour"
            })
    void every_answer_is_as_described(String path) {
        Answer answer = get(API + path, key());

        assertThat(Described.asServed().wrong(path.replaceAll("\\?.*", ""), answer.status(), answer.body()))
                .as(answer.body().substring(0, Math.min(400, answer.body().length())))
                .isEmpty();
        boolean wrong = path.matches(".*(page=0|page=many|soon|colour)");
        assertThat(answer.status()).isEqualTo(wrong ? 400 : 200);
    }

    @Test
    void one_report_is_as_described_and_says_where_each_thing_stands() {
        Report linnet = MadeReports.there().getFirst();
        Answer answer = get(API + "/reports/" + linnet.id(), key());
        JsonNode report = JsonMapper.shared().readTree(answer.body());

        assertThat(Described.asServed().wrong("/reports/{report}", answer.status(), answer.body()))
                .isEmpty();
        assertThat(report.get("title").asString()).contains("Linnet");
        assertThat(report.get("lessons").size()).isEqualTo(9);
        Answer nothing = get(API + "/reports/999999", key());
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(Described.asServed().wrong("/reports/{report}", 404, nothing.body()))
                .isEmpty();
    }

    @Test
    void a_count_of_the_api_is_the_length_of_its_list() {
        String key = key();
        JsonNode counts =
                JsonMapper.shared().readTree(get(API + "/counts?by=theme", key).body());
        counts.get("rows").forEach(row -> {
            JsonNode list = JsonMapper.shared()
                    .readTree(get(API + "/lessons?theme=" + row.get("code").asString(), key)
                            .body());

            assertThat(list.get("total").asInt()).isEqualTo(row.get("lessons").asInt());
            assertThat(list.get("reviews").asInt()).isEqualTo(row.get("reviews").asInt());
            assertThat(list.get("of").asInt()).isEqualTo(row.get("of").asInt());
        });
    }

    @Test
    void without_a_key_nothing_comes_and_it_is_said_how_to_get_one() {
        for (String path : List.of("/reports", "/reports/1", "/lessons", "/themes", "/counts")) {
            Answer answer = get(API + path, "");
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.asksFor()).contains("Bearer realm=\"library\"");
            assertThat(answer.body()).contains("Take the library out");
        }
        assertThat(get("/library/feed.atom", "").status()).isEqualTo(401);
        assertThat(get("/library/feed.atom?key=wrong", "").status()).isEqualTo(401);
        assertThat(get(API + "/themes?key=" + key(), "").status())
                .as("a key in an address is for feed readers only")
                .isEqualTo(401);
    }

    @Test
    void somebody_who_is_signed_in_needs_no_key() {
        assertThat(guest.get(API + "/themes").status()).isEqualTo(200);
        assertThat(guest.get("/library/feed.atom").status()).isEqualTo(200);
    }

    @Test
    void a_key_opens_the_library_and_nothing_else() {
        String key = key();
        for (String path :
                List.of("/cases", "/cases/1", "/library", "/library/lessons", "/account", "/library/export/csv")) {
            Answer answer = get(path, key);
            assertThat(answer.status()).as(path).isEqualTo(302);
        }
    }

    @Test
    void a_key_that_was_ended_or_is_too_old_opens_nothing() {
        String ended = key();
        Document page = guest.get("/library/export").page();
        guest.post(page.select("form[action$=/end]").getFirst().attr("action"), Map.of());
        assertThat(get(API + "/themes", ended).status()).isEqualTo(401);

        String old = key();
        assertThat(get(API + "/themes", old).status()).isEqualTo(200);
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(JdbcClient.class)
                        .sql("update library_key set expires_at = now() - interval '1 minute'")
                        .update());
        assertThat(get(API + "/themes", old).status()).isEqualTo(401);
        assertThat(guest.get("/library/export").page().select("main").text()).contains("over since");
    }

    @Test
    void nobody_can_see_or_end_the_key_of_somebody_else() {
        key();
        String end = guest.get("/library/export")
                .page()
                .select("form[action$=/end]")
                .getFirst()
                .attr("action");
        Guest other = TestWeb.signedIn("author");

        assertThat(other.get("/library/export").page().select("main table").text())
                .doesNotContain("a test");
        assertThat(other.post(end, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void only_the_hash_of_a_key_is_kept_and_every_use_is_told() {
        String key = key();
        get(API + "/themes", key);
        JdbcClient sql = TestWeb.part(JdbcClient.class);

        List<String> kept = TestWeb.part(Transactions.class)
                .atWork(() -> sql.sql("select k::text from library_key k")
                        .query(String.class)
                        .list());
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(key));
        assertThat(TestWeb.part(Transactions.class)
                        .atWork(() -> sql.sql("select what from audit order by number desc limit 20")
                                .query(String.class)
                                .list()))
                .contains(
                        "themes of the library, through the API, by the key “a test”",
                        "made a key of the library for a program");
    }

    @Test
    void the_feed_has_what_was_added_last_and_never_what_was_taken_down(@TempDir Path folder) throws IOException {
        String name = "Gondola " + System.nanoTime();
        Path file = Files.writeString(
                folder.resolve("gondola.html"),
                "<!DOCTYPE html><html><body><main><h1>Serious case review: " + name + " &amp; others</h1>"
                        + "<h2>Recommendations</h2><ol><li>The " + name
                        + " service should moor its boats.</li></ol></main></body></html>");
        Report report = MadeReports.added(file, "gondola.html", Rights.UNSAID);
        String key = key();
        Document feed = Jsoup.parse(get("/library/feed.atom?key=" + key, "").body(), Parser.xmlParser());
        assertThat(feed.select("entry > title").eachText()).anyMatch(title -> title.contains(name + " & others"));
        assertThat(feed.select("entry > link").eachAttr("href"))
                .contains(TestWeb.address() + "/library/reports/" + report.id());
        assertThat(feed.select("feed > id").text()).startsWith("urn:uuid:");

        MadeReports.takeDown(report);

        for (String path : List.of(
                "/library/feed.atom", API + "/reports", API + "/lessons?kind=RECOMMENDATION", API + "/counts")) {
            assertThat(get(path, key).body()).as(path).doesNotContain(name);
        }
        assertThat(get(API + "/reports/" + report.id(), key).status()).isEqualTo(404);
        for (String form : List.of("csv", "json", "bibtex")) {
            assertThat(guest.get("/library/export/" + form).body()).as(form).doesNotContain(name);
        }
    }

    @Test
    void what_is_past_its_last_day_never_leaves(@TempDir Path folder) throws IOException {
        String name = "Trireme " + System.nanoTime();
        Path file = Files.writeString(
                folder.resolve("trireme.html"),
                "<!DOCTYPE html><html><body><main><h1>Serious case review: " + name
                        + "</h1><p>Text.</p></main></body></html>");
        MadeReports.added(file, "trireme.html", new Rights("", "", "", Optional.of(LocalDate.of(2020, 1, 1))));
        String key = key();

        for (String path : List.of("/library/feed.atom", API + "/reports")) {
            assertThat(get(path, key).body()).as(path).doesNotContain(name);
        }
        for (String form : List.of("csv", "json", "bibtex")) {
            assertThat(guest.get("/library/export/" + form).body()).as(form).doesNotContain(name);
        }
    }
}
