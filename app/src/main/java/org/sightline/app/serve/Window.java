package org.sightline.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody at the pages of a running Sightline, in a browser's window without scripts. */
final class Window implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String page = "";
    private String path = "";

    /** @param address without a slash at the end */
    Window(String address) {
        this.address = address;
    }

    static Window signedIn(String address, String login) {
        Window window = new Window(address);
        window.open("/sign-in");
        return window.send("/sign-in", "username", login, "password", MadeUpCase.PASSWORD);
    }

    Window open(String path) {
        return show(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /**
     * Sends a form with the token of the page that is open, and shows what comes of it.
     *
     * @param fields names and values in turn; a name can come again
     */
    Window send(String to, String... fields) {
        StringBuilder form = new StringBuilder("_csrf=").append(encoded(first(TOKEN, page)));
        for (int at = 0; at + 1 < fields.length; at += 2) {
            form.append('&').append(encoded(fields[at])).append('=').append(encoded(fields[at + 1]));
        }
        return show(HttpRequest.newBuilder(URI.create(address + to))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    private Window show(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.uri().getPath() + " was answered with " + answer.statusCode());
            }
            path = answer.uri().getPath();
            if (path.equals("/sign-in") && !request.build().uri().getPath().equals(path)) {
                throw new IllegalStateException("Somebody has to sign in again");
            }
            page = answer.body().isEmpty() ? page : answer.body();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }

    /** Where the window is now, after whatever led on. */
    String path() {
        return path;
    }

    /** The address of the first link of the page whose words contain these. */
    String link(String words) {
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            if (link.group(2).contains(words)) {
                return link.group(1);
            }
        }
        throw new IllegalStateException(path + " has no link “" + words + "”");
    }

    /** The first group of the first place of the page that looks so. */
    String find(Pattern pattern) {
        return first(pattern, page);
    }

    /** The first group of every such place of the page. */
    Stream<String> all(Pattern pattern) {
        return pattern.matcher(page).results().map(found -> found.group(1));
    }

    private String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(path + " has nothing like " + pattern);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
