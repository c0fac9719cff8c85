package org.sightline.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.springframework.context.ConfigurableApplicationContext;

/** What the web application itself makes of the frame: assets, hiding, and the pages that tell of a problem. */
class SiteOnlineTest {

    @Test
    void a_browser_may_keep_styles_and_scripts_for_a_year() throws Exception {
        HttpResponse<byte[]> css = get(Assets.href("site.css"), "Accept-Encoding", "gzip, br");

        assertThat(css.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(css.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(css.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
        assertThat(css.body().length).isLessThan(20_000);
    }

    @Test
    void the_address_of_another_release_finds_nothing() throws Exception {
        assertThat(get("/assets/0000000000000000/site.css", "Accept", "*/*").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_types_the_name_of_the_machine_arrives_at_the_cases() {
        assertThat(TestWeb.signedIn("lead").get("/").page().select("h1").text()).isEqualTo("Cases");
    }

    @Test
    void a_page_that_is_not_there_says_so_and_offers_a_way_on() {
        Guest.Answer answer = TestWeb.signedIn("lead").get("/no-such-page");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isEqualTo("Page not found");
        assertThat(answer.page().select("main a").eachAttr("href")).contains("/");
        assertThat(answer.page().select(".made-up")).isNotEmpty();
        assertThat(answer.response().headers().firstValue("Content-Security-Policy"))
                .contains(GalleryOnline.POLICY);
    }

    @Test
    void a_form_without_its_token_changes_nothing_and_says_what_to_do() {
        Guest lead = TestWeb.signedIn("lead");
        Guest.Answer answer = lead.post("/sign-out", Map.of("_csrf", "forged"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("h1").text()).isEqualTo("This page was open too long");
        assertThat(lead.get("/cases").page().select("h1").text()).isEqualTo("Cases");
    }

    @Test
    void more_than_may_be_sent_at_once_is_said_to_be_too_much() {
        try (ConfigurableApplicationContext small =
                TestWeb.start(Map.of("spring.servlet.multipart.max-request-size", "1MB"))) {
            Guest lead = new Guest(TestWeb.address(small));
            lead.signIn("lead", "a quiet harbour");
            lead.get("/cases");
            Guest.Answer answer = lead.upload("/anywhere", "files", Map.of("big.csv", new byte[1_500_000]), Map.of());

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.page().select("main p").text()).contains("everything sent at once up to 1 MB");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8484/cases/12?page=2#x, /cases/12?page=2",
        "http://LOCALHOST/cases, /cases",
        "https://elsewhere.example/cases, /",
        "http://localhost//elsewhere.example, /",
        "http://localhost/\\elsewhere.example, /",
        "http://localhost/hidden, /",
        "javascript:alert(1), /",
        "not an address, /",
        "'', /"
    })
    void the_way_back_from_the_blank_page_is_never_to_somewhere_else(String from, String back) {
        assertThat(HiddenController.back(from, "localhost")).isEqualTo(back);
    }

    @Test
    void the_blank_page_goes_back_to_where_one_was_and_says_nothing_else() throws Exception {
        HttpResponse<byte[]> hidden = get("/hidden", "Referer", TestWeb.address() + "/cases/1");

        assertThat(Jsoup.parse(new String(hidden.body(), java.nio.charset.StandardCharsets.UTF_8))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("/cases/1");
        assertThat(hidden.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    private static HttpResponse<byte[]> get(String path, String header, String value)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(TestWeb.address() + path))
                    .header(header, value)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
