package org.sightline.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.SignedInAs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks the account up with every request: a changed role holds at once, and a session ends at once when its account was
 * deactivated, was signed out everywhere, or has been signed in for longer than a day's work.
 */
@Component
final class StillWelcome extends OncePerRequestFilter {

    private final Accounts accounts;
    private final InstantSource clock;
    private final Duration longest;

    StillWelcome(
            Accounts accounts, InstantSource clock, @Value("${sightline.sign-in.longest-session}") Duration longest) {
        this.accounts = accounts;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var somebody = SecurityContextHolder.getContext().getAuthentication();
        if (somebody != null && somebody.getPrincipal() instanceof SignedInAs who) {
            accounts.byNumber(who.visitor().account())
                    .filter(account -> account.letsGoOn(who.since()))
                    .filter(account -> who.since().plus(longest).isAfter(clock.instant()))
                    .ifPresentOrElse(
                            account -> goOn(new SignedInAs(account.visitor(), who.since())), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    /** For this request only: the session itself is not written again. */
    private static void goOn(SignedInAs who) {
        SecurityContext fresh = SecurityContextHolder.createEmptyContext();
        fresh.setAuthentication(Leave.to(who));
        SecurityContextHolder.setContext(fresh);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
