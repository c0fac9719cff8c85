package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form that came when its sender was signed out already: kept for a short time, and sent only when they say so.
 *
 * @param fields each with its one or more values, without passwords, codes and the old token
 * @param browser what the sender's browser carries, by which it is known whose this is
 */
record KeptForm(String address, LinkedHashMap<String, ArrayList<String>> fields, String browser, Instant at)
        implements Serializable {

    static final String NAME = "sightline.kept";

    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final int AT_MOST = 200_000;
    private static final Set<String> SECRET = Set.of("_csrf", "password", "old", "code");

    /** Nothing where it can not or must not be kept: another site's form, files, too much, an unknown browser. */
    static Optional<KeptForm> of(HttpServletRequest request, Instant now) {
        String browser = CameFrom.of(request).browser();
        if (!request.getMethod().equals("POST")
                || browser.isEmpty()
                || !isForm(request)
                || !isOurs(request)
                || isAboutSigningIn(request.getRequestURI())) {
            return Optional.empty();
        }
        LinkedHashMap<String, ArrayList<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, new ArrayList<>(Arrays.asList(values))));
        fields.keySet().removeAll(SECRET);
        if (size(fields) > AT_MOST) {
            return Optional.empty();
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Optional.of(new KeptForm(request.getRequestURI() + query, fields, browser, now));
    }

    boolean isFresh(Instant now) {
        return at.plus(LASTS).isAfter(now);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    /** Browsers say where a form comes from; one of another site must never be offered for sending. */
    private static boolean isOurs(HttpServletRequest request) {
        try {
            String origin = Optional.ofNullable(request.getHeader("Origin")).orElse("");
            URI from = URI.create(origin);
            int port = from.getPort() < 0 ? ("https".equals(from.getScheme()) ? 443 : 80) : from.getPort();
            return request.getScheme().equals(from.getScheme())
                    && request.getServerName().equalsIgnoreCase(from.getHost())
                    && request.getServerPort() == port;
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private static boolean isAboutSigningIn(String path) {
        return path.startsWith("/sign-")
                || path.startsWith("/invitations/")
                || path.startsWith("/kept")
                || path.startsWith("/drafts")
                || path.startsWith("/send/")
                || path.startsWith("/account");
    }

    private static long size(Map<String, ArrayList<String>> fields) {
        return fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }
}
