package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

class SecondFactorTest {

    private static final String PASSWORD = "a lantern on the pier";

    private final JdbcClient sql = TestWeb.part(JdbcClient.class);

    private Guest person(String login) {
        String encoded = String.valueOf(TestWeb.part(PasswordEncoder.class).encode(PASSWORD));
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(Accounts.class).add(login, login, Role.PRACTITIONER, "", encoded));
        return again(login);
    }

    private static Guest again(String login) {
        Guest guest = TestWeb.guest();
        guest.signIn(login, PASSWORD);
        return guest;
    }

    /** What the person's app shows, so many half minutes from now. */
    private String code(String login, int halfMinutes) {
        byte[] secret = sql.sql("select f.secret from second_factor f join account a on a.id = f.account_id"
                        + " where a.login = :login")
                .param("login", login)
                .query(byte[].class)
                .single();
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(secret, "RAW"),
                            Instant.now().plus(Duration.ofSeconds(30L * halfMinutes)));
        } catch (InvalidKeyException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private List<String> add(Guest guest, String login) {
        guest.get("/account/second-factor");
        return guest.post("/account/second-factor", Map.of("code", code(login, 0)))
                .page()
                .select("main code")
                .eachText();
    }

    private static String heading(Guest.Answer answer) {
        return answer.page().select("h1").text();
    }

    @Test
    void with_a_second_factor_the_password_alone_opens_nothing() {
        add(person("second-half"), "second-half");
        Guest half = again("second-half");

        assertThat(List.of("/", "/cases", "/account", "/accounts", "/rules").stream()
                        .map(half::get)
                        .map(SecondFactorTest::heading))
                .containsOnly("Enter your code");
        assertThat(half.get("/cases").page().select(".account")).isEmpty();
    }

    @Test
    void the_code_lets_in_and_only_once() {
        add(person("second-code"), "second-code");
        String code = code("second-code", 1);
        Guest guest = again("second-code");
        guest.post("/sign-in/code", Map.of("code", code));
        assertThat(heading(guest.get("/cases"))).isEqualTo("Cases");

        Guest thief = again("second-code");
        Guest.Answer answer = thief.post("/sign-in/code", Map.of("code", code));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(heading(thief.get("/cases"))).isEqualTo("Enter your code");
    }

    @Test
    void a_recovery_code_lets_in_once() {
        List<String> codes = add(person("second-lost"), "second-lost");
        assertThat(codes).hasSize(10);
        Guest guest = again("second-lost");
        guest.post("/sign-in/code", Map.of("code", codes.getFirst()));
        assertThat(heading(guest.get("/cases"))).isEqualTo("Cases");

        assertThat(again("second-lost")
                        .post("/sign-in/code", Map.of("code", codes.getFirst()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void guessing_codes_is_slowed_down_too() {
        add(person("second-guess"), "second-guess");
        Guest guest = again("second-guess");
        int last = 0;
        for (int i = 0; i < 6; i++) {
            guest.get("/sign-in/code");
            last = guest.post("/sign-in/code", Map.of("code", "00000" + i)).status();
        }

        assertThat(last).isEqualTo(429);
    }

    @Test
    void a_second_factor_holds_only_once_the_app_has_shown_its_code() {
        Guest guest = person("second-unsure");
        guest.get("/account/second-factor");
        Guest.Answer answer = guest.post("/account/second-factor", Map.of("code", "123"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(heading(again("second-unsure").get("/cases"))).isEqualTo("Cases");
    }
}
