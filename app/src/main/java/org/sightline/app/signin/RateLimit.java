package org.sightline.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.sightline.app.access.SignedInAs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody ask for more than people can read: so many requests a minute from one address, and of one account. */
@Component
final class RateLimit extends OncePerRequestFilter {

    private final Buckets addresses;
    private final Buckets accounts;
    private final InstantSource clock;

    RateLimit(
            InstantSource clock,
            @Value("${sightline.limits.requests-per-address-and-minute}") int perAddress,
            @Value("${sightline.limits.requests-per-account-and-minute}") int perAccount) {
        this.clock = clock;
        this.addresses = new Buckets(perAddress);
        this.accounts = new Buckets(perAccount);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant now = clock.instant();
        Optional<Duration> wait = addresses
                .take(request.getRemoteAddr(), now)
                .or(() -> account().flatMap(who -> accounts.take(who, now)));
        if (wait.isPresent()) {
            turnAway(wait.get(), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static void turnAway(Duration wait, HttpServletResponse response) throws IOException {
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        response.sendError(429);
    }

    private static Optional<String> account() {
        var somebody = SecurityContextHolder.getContext().getAuthentication();
        return somebody != null && somebody.getPrincipal() instanceof SignedInAs who
                ? Optional.of(Long.toString(who.visitor().account()))
                : Optional.empty();
    }
}
