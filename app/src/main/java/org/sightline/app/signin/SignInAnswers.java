package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.SignedInAs;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where people come to after they have signed in, or were turned away, or signed out. */
@Component
final class SignInAnswers {

    private final KnownBrowsers browsers;
    private final SignInTrail trail;
    private final InstantSource clock;
    private final HttpSessionRequestCache before = new HttpSessionRequestCache();

    SignInAnswers(KnownBrowsers browsers, SignInTrail trail, InstantSource clock) {
        this.browsers = browsers;
        this.trail = trail;
        this.clock = clock;
    }

    void entered(HttpServletRequest request, HttpServletResponse response, Authentication somebody) throws IOException {
        response.sendRedirect(wayOn(request, response, somebody));
    }

    /** To the second step, to what was being sent when they were signed out, to the page that was asked for, or to the start. */
    String wayOn(HttpServletRequest request, HttpServletResponse response, Authentication somebody) {
        if (somebody.getPrincipal() instanceof HalfSignedIn) {
            return "/sign-in/code";
        }
        if (somebody.getPrincipal() instanceof SignedInAs who
                && !browsers.knows(who.visitor().login(), CameFrom.of(request))) {
            CameFrom.remember(browsers.remember(who.visitor().account()), request, response);
        }
        HttpSession session = request.getSession();
        if (session.getAttribute(KeptForm.NAME) instanceof KeptForm kept && kept.isFresh(clock.instant())) {
            return "/kept";
        }
        SavedRequest asked = before.getRequest(request, response);
        before.removeRequest(request, response);
        return asked == null ? "/" : pathOf(asked.getRedirectUrl());
    }

    /** Without the name of the machine, which came from outside. */
    private static String pathOf(String address) {
        URI asked = URI.create(address);
        // Spring Security marks a page that was asked for with this word at the end
        String query = asked.getRawQuery() == null ? "" : ("?" + asked.getRawQuery()).replaceAll("[?&]continue$", "");
        return asked.getRawPath().startsWith("//") ? "/" : asked.getRawPath() + query;
    }

    void turnedAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyTries tooMany) {
            RateLimit.turnAway(tooMany.waits(), response);
        } else {
            response.sendRedirect("/sign-in?error");
        }
    }

    /** Before any page: a form without its token, or somebody who has the second step still to do. */
    void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        if (somebody != null && somebody.getPrincipal() instanceof HalfSignedIn) {
            response.sendRedirect("/sign-in/code");
        } else if (keep(request)) {
            response.sendRedirect("/kept");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Before any page: somebody who is not signed in, or no longer. */
    void mustSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        keep(request);
        response.sendRedirect("/sign-in");
    }

    /** Whether what was sent waits now for its sender to come back. */
    private boolean keep(HttpServletRequest request) {
        Optional<KeptForm> kept =
                KeptForm.of(request, clock.instant()).filter(form -> browsers.isKnown(form.browser()));
        kept.ifPresent(form -> request.getSession().setAttribute(KeptForm.NAME, form));
        return kept.isPresent();
    }

    void left(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication somebody) {
        if (somebody != null && somebody.getPrincipal() instanceof SignedInAs who) {
            trail.signedOut(who.visitor());
        }
    }
}
