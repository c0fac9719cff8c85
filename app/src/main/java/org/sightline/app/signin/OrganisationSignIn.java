package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.SignedInAs;
import org.sightline.app.site.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signing in through an organisation's own OpenID provider, where an operator configured one. The provider says who it is;
 * whether they have an account, and what they may, stays with Sightline.
 */
@Component
final class OrganisationSignIn {

    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final OidcAccounts oidcAccounts;
    private final SignInAnswers answers;
    private final SignInTrail trail;
    private final InstantSource clock;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OrganisationSignIn(
            ObjectProvider<ClientRegistrationRepository> providers,
            OidcAccounts oidcAccounts,
            SignInAnswers answers,
            SignInTrail trail,
            InstantSource clock) {
        this.providers = providers;
        this.oidcAccounts = oidcAccounts;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    boolean isConfigured() {
        return providers.getIfAvailable() != null;
    }

    /** The ways there, for the page for signing in. */
    List<Link> links() {
        return providers.getIfAvailable() instanceof Iterable<?> configured
                ? StreamSupport.stream(configured.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(one -> Link.to(
                                "Sign in with " + one.getClientName(),
                                "/oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** The provider has said who it is: from here on the session is that of the account, or of nobody. */
    void entered(HttpServletRequest request, HttpServletResponse response, Authentication somebody) throws IOException {
        Optional<Accounts.Known> account = somebody.getPrincipal() instanceof OidcUser user
                ? oidcAccounts.of(user).filter(Accounts.Known::active)
                : Optional.empty();
        if (account.isEmpty()) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            trail.unknownFromElsewhere();
            response.sendRedirect("/sign-in?unknown");
            return;
        }
        Authentication here = Leave.to(new SignedInAs(account.get().visitor(), clock.instant()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(here);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        trail.signedIn(account.get().visitor(), "through their organisation");
        answers.entered(request, response, here);
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.sendRedirect("/sign-in?failed");
    }
}
