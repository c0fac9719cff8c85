package org.sightline.app.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The components behind a small server that sends the policy that Sightline sends, and keeps the drafts that it gets. */
public final class GalleryOnline implements AutoCloseable {

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    final List<String> drafts = new CopyOnWriteArrayList<>();
    volatile Csrf csrf = Rendered.CSRF;
    private final HttpServer server;

    GalleryOnline(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/assets/")) {
            String[] parts = path.split("/");
            Asset asset = Assets.find(parts[2], parts[3]).orElseThrow();
            send(exchange, 200, asset.type(), asset.bytes());
        } else if (path.equals("/drafts") && exchange.getRequestMethod().equals("GET")) {
            send(exchange, 200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/drafts")) {
            keep(exchange);
        } else {
            send(exchange, 200, "text/html;charset=utf-8", page(path).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void keep(HttpExchange exchange) throws IOException {
        boolean ours = csrf.token().equals(exchange.getRequestHeaders().getFirst(csrf.header()));
        if (ours) {
            drafts.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }
        exchange.sendResponseHeaders(ours ? 204 : 403, -1);
        exchange.close();
    }

    private String page(String path) {
        return switch (path) {
            case "/conflict" -> Gallery.conflict();
            case "/hidden" -> Rendered.component("hidden", "page", new HiddenPage(csrf, "/"));
            case "/fault" -> Gallery.problem(Problem.fault("K7Q2-M"));
            case "/not-found" -> Gallery.problem(Problem.notFound());
            default -> Gallery.page();
        };
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** To look at the components: run this and open the address that it prints. */
    public static void main(String[] args) throws IOException {
        System.out.println(new GalleryOnline(args.length > 0 ? Integer.parseInt(args[0]) : 8099).address());
    }
}
