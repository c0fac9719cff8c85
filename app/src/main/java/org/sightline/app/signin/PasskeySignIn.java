package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.SignedInAs;
import org.sightline.app.access.Visitor;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/** Signing in with a passkey, and adding one: Spring Security's own filters, put to Sightline's accounts and sessions. */
@Component
final class PasskeySignIn {

    private final RelyingParty relyingParty;
    private final Accounts accounts;
    private final SignInAnswers answers;
    private final SignInTrail trail;
    private final InstantSource clock;

    PasskeySignIn(
            RelyingParty relyingParty,
            Accounts accounts,
            SignInAnswers answers,
            SignInTrail trail,
            InstantSource clock) {
        this.relyingParty = relyingParty;
        this.accounts = accounts;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asking is open to everybody; adding stands behind the decision who is signed in. */
    void addTo(HttpSecurity http) {
        WebAuthnAuthenticationFilter signIn = new WebAuthnAuthenticationFilter();
        signIn.setAuthenticationManager(this::authenticate);
        signIn.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        signIn.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        signIn.setAuthenticationSuccessHandler(this::entered);
        signIn.setAuthenticationFailureHandler(PasskeySignIn::turnedAway);
        http.addFilterBefore(signIn, BasicAuthenticationFilter.class)
                .addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(relyingParty), AuthorizationFilter.class)
                .addFilterAfter(new PublicKeyCredentialCreationOptionsFilter(relyingParty), AuthorizationFilter.class)
                .addFilterAfter(
                        new WebAuthnRegistrationFilter(relyingParty.credentials(), relyingParty),
                        AuthorizationFilter.class);
    }

    private Authentication authenticate(Authentication asked) {
        return asked instanceof WebAuthnAuthenticationRequestToken passkey
                ? visitor(passkey)
                        .map(visitor -> Leave.to(new SignedInAs(visitor, clock.instant())))
                        .orElseThrow(() -> new BadCredentialsException("no account with this passkey"))
                : refuse();
    }

    private static Authentication refuse() {
        throw new BadCredentialsException("not a passkey");
    }

    private Optional<Visitor> visitor(WebAuthnAuthenticationRequestToken passkey) {
        try {
            return Optional.of(relyingParty.authenticate(passkey.getWebAuthnRequest()))
                    .flatMap(user -> accounts.byLogin(user.getName()))
                    .filter(Accounts.Known::active)
                    .map(Accounts.Known::visitor);
        } catch (RuntimeException forged) {
            return Optional.empty();
        }
    }

    private void entered(HttpServletRequest request, HttpServletResponse response, Authentication somebody)
            throws IOException {
        if (somebody.getPrincipal() instanceof SignedInAs who) {
            trail.signedIn(who.visitor(), "with a passkey");
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"goTo\":\"" + answers.wayOn(request, response, somebody) + "\"}");
    }

    private static void turnedAway(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
