package org.sightline.app.signin;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.SignedInAs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What passkeys are bound to: the address by which people come to Sightline. A passkey must make sure who holds it (a
 * finger, a face, a PIN), so that it is two factors by itself.
 */
@Component
final class RelyingParty implements WebAuthnRelyingPartyOperations {

    private final Environment environment;
    private final String configured;
    private final JdbcTemplate jdbc;
    private final UserCredentialRepository credentials;
    private final SignInTrail trail;
    private volatile @Nullable WebAuthnRelyingPartyOperations operations;

    RelyingParty(
            Environment environment,
            @Value("${sightline.address}") String configured,
            JdbcTemplate jdbc,
            SignInTrail trail) {
        this.environment = environment;
        this.configured = configured;
        this.jdbc = jdbc;
        this.trail = trail;
        this.credentials = new JdbcUserCredentialRepository(jdbc);
    }

    UserCredentialRepository credentials() {
        return credentials;
    }

    /** Made when it is first needed: only then the port is known. */
    private WebAuthnRelyingPartyOperations operations() {
        WebAuthnRelyingPartyOperations made = operations;
        if (made == null) {
            made = make();
            operations = made;
        }
        return made;
    }

    private WebAuthnRelyingPartyOperations make() {
        String address = configured.isEmpty()
                ? "http://localhost:" + environment.getRequiredProperty("local.server.port")
                : configured;
        Webauthn4JRelyingPartyOperations made = new Webauthn4JRelyingPartyOperations(
                new JdbcPublicKeyCredentialUserEntityRepository(jdbc),
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(URI.create(address).getHost())
                        .name("Sightline")
                        .build(),
                Set.of(address));
        made.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return made;
    }

    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        return operations().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        CredentialRecord added = operations().registerCredential(request);
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        if (somebody != null && somebody.getPrincipal() instanceof SignedInAs who) {
            trail.addedPasskey(who.visitor());
        }
        return added;
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return operations().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return operations().authenticate(request);
    }
}
