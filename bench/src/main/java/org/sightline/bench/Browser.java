package org.sightline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** One person's browser: keeps cookies, takes compressed pages, sends forms with their token. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    Browser(String address) {
        this.address = address;
    }

    /**
     * A page as it came.
     *
     * @param bytes over the wire, compressed
     */
    record Page(int status, String text, long bytes, double milliseconds) {}

    Page get(String path) {
        Page page = send(request(path).GET().build());
        Matcher found = TOKEN.matcher(page.text());
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    /** The answer is most often a redirection, which is not followed. */
    Page post(String path, Map<String, String> fields) {
        StringBuilder form = new StringBuilder("_csrf=").append(encoded(token));
        fields.forEach(
                (name, value) -> form.append('&').append(name).append('=').append(encoded(value)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
    }

    Page upload(String path, String field, String name, byte[] file) {
        String apart = "----sightline-bench";
        byte[] before = ("--" + apart + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                        + apart + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + apart + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + apart)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.List.of(before, file, after)))
                .build());
    }

    boolean signIn(String login, String password) {
        get("/sign-in");
        post("/sign-in", Map.of("username", login, "password", password));
        return get("/cases").status() == 200;
    }

    private HttpRequest.Builder request(String path) {
        StringBuilder sent = new StringBuilder();
        cookies.forEach(
                (name, value) -> sent.append(name).append('=').append(value).append("; "));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", sent.toString());
    }

    private Page send(HttpRequest request) {
        long began = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            double milliseconds = (System.nanoTime() - began) / 1e6;
            answer.headers().allValues("set-cookie").forEach(this::keep);
            boolean packed =
                    answer.headers().firstValue("content-encoding").orElse("").equals("gzip");
            return new Page(
                    answer.statusCode(),
                    packed ? unpacked(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8),
                    answer.body().length,
                    milliseconds);
        } catch (IOException broken) {
            return new Page(0, "", 0, (System.nanoTime() - began) / 1e6);
        } catch (InterruptedException ending) {
            throw new IllegalStateException(ending);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String unpacked(byte[] packed) {
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
