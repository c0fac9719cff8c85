package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.accounts.SecondFactors;
import org.sightline.app.accounts.WrongPasswords;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Ten thousand wrong passwords, from one address and from ten thousand. */
class ManyWrongPasswordsTest {

    private static final String PASSWORD = "a lantern on the pier";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final InstantSource clock = now::get;
    private final AtomicInteger hashed = new AtomicInteger();
    private final String login = "many-wrong-" + PEOPLE.incrementAndGet();
    private PasswordSignIn signIn;
    private KnownBrowsers browsers;
    private long account;

    /** Argon2, counting how often it had to work. */
    private final class Counting implements PasswordEncoder {

        private final PasswordEncoder real = TestWeb.part(PasswordEncoder.class);

        @Override
        public String encode(@Nullable CharSequence password) {
            return String.valueOf(real.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            hashed.incrementAndGet();
            return real.matches(password, encoded);
        }
    }

    @BeforeEach
    void somebody() {
        Transactions transactions = TestWeb.part(Transactions.class);
        JdbcClient sql = TestWeb.part(JdbcClient.class);
        Counting passwords = new Counting();
        browsers = new KnownBrowsers(sql, clock);
        signIn = new PasswordSignIn(
                TestWeb.part(Accounts.class),
                passwords,
                TestWeb.part(SecondFactors.class),
                new WrongPasswords(transactions, sql, clock, 5, Duration.ofSeconds(5), Duration.ofMinutes(15)),
                browsers,
                TestWeb.part(SignInTrail.class),
                clock,
                60,
                true);
        account = transactions.atWork(() ->
                TestWeb.part(Accounts.class).add(login, login, Role.PRACTITIONER, "", passwords.encode(PASSWORD)));
    }

    private Authentication tries(String user, String password, CameFrom from) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(user, password);
        asked.setDetails(from);
        return signIn.authenticate(asked);
    }

    private void isTurnedAway(String user, String password, CameFrom from) {
        assertThatThrownBy(() -> tries(user, password, from)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void ten_thousand_from_everywhere_never_get_in_and_cost_next_to_nothing() {
        for (int i = 0; i < 10_000; i++) {
            isTurnedAway(login, "guess number " + i, new CameFrom("10.0." + i / 250 + "." + i % 250, ""));
            now.updateAndGet(then -> then.plusMillis(100));
        }

        assertThat(hashed).as("a thousand seconds of guessing").hasValueLessThan(15);
    }

    @Test
    void afterwards_the_rightful_owner_waits_a_quarter_of_an_hour_at_most() {
        for (int i = 0; i < 200; i++) {
            isTurnedAway(login, "guess number " + i, new CameFrom("10.1.0." + i, ""));
            now.updateAndGet(then -> then.plusSeconds(20));
        }
        now.updateAndGet(then -> then.plus(Duration.ofMinutes(15)));

        assertThat(tries(login, PASSWORD, new CameFrom("192.168.1.1", "")).isAuthenticated())
                .isTrue();
    }

    @Test
    void in_a_browser_that_they_used_before_they_do_not_wait_at_all() {
        String browser = browsers.remember(account);
        for (int i = 0; i < 50; i++) {
            isTurnedAway(login, "guess number " + i, new CameFrom("10.2.0." + i, ""));
        }

        assertThat(tries(login, PASSWORD, new CameFrom("192.168.1.1", browser)).isAuthenticated())
                .isTrue();
    }

    @Test
    void the_right_password_does_not_help_while_there_is_a_wait() {
        for (int i = 0; i < 5; i++) {
            isTurnedAway(login, "guess number " + i, new CameFrom("10.3.0." + i, ""));
        }

        assertThatThrownBy(() -> tries(login, PASSWORD, new CameFrom("10.3.0.9", "")))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void one_address_that_tries_ten_thousand_user_names_is_stopped() {
        for (int i = 0; i < 10_000; i++) {
            isTurnedAway("nobody-" + login + "-" + i, "the same password", new CameFrom("10.4.0.1", ""));
        }

        assertThat(hashed).hasValue(60);
    }
}
