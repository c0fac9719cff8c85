package org.sightline.app.signin;

import java.time.InstantSource;
import java.util.Optional;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Accounts.Known;
import org.sightline.app.access.SignedInAs;
import org.sightline.app.accounts.OnceOnly;
import org.sightline.app.accounts.SecondFactors;
import org.sightline.app.accounts.WrongPasswords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signing in with a password. Whether there is such an account shows neither in what is answered nor in how long it takes;
 * whoever was wrong too often is turned away before anything is computed.
 */
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SecondFactors secondFactors;
    private final WrongPasswords wrong;
    private final KnownBrowsers browsers;
    private final SignInTrail trail;
    private final InstantSource clock;
    private final Buckets addresses;
    private final String nobodys;
    private final boolean open;

    PasswordSignIn(
            Accounts accounts,
            PasswordEncoder passwords,
            SecondFactors secondFactors,
            WrongPasswords wrong,
            KnownBrowsers browsers,
            SignInTrail trail,
            InstantSource clock,
            @Value("${sightline.sign-in.wrong-per-address-and-minute}") int wrongPerMinute,
            @Value("${sightline.sign-in.with-password}") boolean open) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.wrong = wrong;
        this.browsers = browsers;
        this.trail = trail;
        this.clock = clock;
        this.open = open;
        this.addresses = new Buckets(wrongPerMinute);
        this.nobodys = String.valueOf(passwords.encode(OnceOnly.fresh()));
    }

    @Override
    public boolean supports(Class<?> asked) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(asked);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = Accounts.plain(asked.getName());
        CameFrom from = asked.getDetails() instanceof CameFrom known ? known : new CameFrom("", "");
        if (!open) {
            throw new BadCredentialsException("only through the organisation");
        }
        refuseWhoMustWait(login, from);
        Optional<Known> account = accounts.byLogin(login);
        if (!isRight(account, String.valueOf(asked.getCredentials()))) {
            addresses.take(from.address(), clock.instant());
            trail.wrongPassword(account);
            throw new BadCredentialsException("wrong");
        }
        wrong.forget(browsers.countedAs(login, from));
        return enter(account.orElseThrow());
    }

    private void refuseWhoMustWait(String login, CameFrom from) {
        addresses.wait(from.address(), clock.instant()).ifPresent(wait -> {
            throw new TooManyTries(wait);
        });
        wrong.begin(browsers.countedAs(login, from)).ifPresent(wait -> {
            throw new TooManyTries(wait);
        });
    }

    /** Always computes one hash, whoever it is. */
    private boolean isRight(Optional<Known> account, String password) {
        Optional<Known> open =
                account.filter(known -> known.active() && !known.password().isEmpty());
        boolean matches = passwords.matches(password, open.map(Known::password).orElse(nobodys));
        return matches && open.isPresent();
    }

    private Authentication enter(Known account) {
        if (secondFactors.has(account.visitor().account())) {
            return Leave.to(new HalfSignedIn(
                    account.visitor().account(), account.visitor().login(), clock.instant()));
        }
        trail.signedIn(account.visitor(), "with a password");
        return Leave.to(new SignedInAs(account.visitor(), clock.instant()));
    }
}
