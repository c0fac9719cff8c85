package org.sightline.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser of their own, without a script: follows redirects, keeps cookies, sends forms with their token. */
public final class Guest {

    private final String address;
    private String origin;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private Document last = new Document("");

    public Guest(String address) {
        this.address = address;
        this.origin = address;
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<byte[]> response) {

        public Document page() {
            return Jsoup.parse(body);
        }
    }

    /** From now on forms are sent as if a page of this site had them. */
    public void from(String site) {
        origin = site;
    }

    public Answer get(String path) {
        return kept(
                send(HttpRequest.newBuilder(URI.create(address + path)).GET().build()));
    }

    /** Sends a form with the token of the page that was looked at last. */
    public Answer post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token());
        String body = all.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return kept(send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    /** Sends JSON as a page's own script does, with the token of the page that was looked at last. */
    public Answer postJson(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .header("X-CSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Sends files as a form of several parts, with the token of the page that was looked at last. */
    public Answer upload(String path, String field, Map<String, byte[]> files, Map<String, String> fields) {
        String apart = "----sightline-test";
        List<byte[]> body = new ArrayList<>();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token());
        all.forEach((name, value) -> body.add(
                ("--" + apart + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        files.forEach((name, bytes) -> {
            body.add(("--" + apart + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.add(bytes);
            body.add("\r\n".getBytes(UTF_8));
        });
        body.add(("--" + apart + "--\r\n").getBytes(UTF_8));
        return kept(send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + apart)
                .POST(BodyPublishers.ofByteArrays(body))
                .build()));
    }

    public void signIn(String login, String password) {
        get("/sign-in");
        post("/sign-in", Map.of("username", login, "password", password));
    }

    private String token() {
        return last.select("input[name=_csrf]").attr("value");
    }

    private Answer kept(Answer answer) {
        last = answer.page();
        return answer;
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), new String(response.body(), UTF_8), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ending) {
            throw new IllegalStateException(ending);
        }
    }
}
