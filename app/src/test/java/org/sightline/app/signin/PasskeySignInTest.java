package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.app.serve.Guest;
import org.sightline.app.serve.TestWeb;

/** What can be tried of passkeys without a browser; the rest is in {@code PasskeysInABrowserTest}. */
class PasskeySignInTest {

    private static final String FORGED = """
            {"id":"AAAA","rawId":"AAAA","credType":"public-key","clientExtensionResults":{},
             "response":{"authenticatorData":"AAAA","clientDataJSON":"AAAA","signature":"AAAA","userHandle":"AAAA"}}
            """;

    @Test
    void anybody_may_ask_for_a_challenge_and_must_show_who_they_are() {
        Guest guest = TestWeb.guest();
        guest.get("/sign-in");
        Guest.Answer options = guest.postJson("/webauthn/authenticate/options", "");

        assertThat(options.status()).isEqualTo(200);
        assertThat(options.body()).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
    }

    @Test
    void a_forged_passkey_opens_nothing() {
        Guest guest = TestWeb.guest();
        guest.get("/sign-in");
        guest.postJson("/webauthn/authenticate/options", "");
        Guest.Answer answer = guest.postJson("/login/webauthn", FORGED);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(guest.get("/cases").page().select("h1").text()).isEqualTo("Sign in");
    }

    @Test
    void nobody_adds_a_passkey_without_being_signed_in() {
        Guest guest = TestWeb.guest();
        guest.get("/sign-in");

        assertThat(guest.postJson("/webauthn/register/options", "")
                        .response()
                        .uri()
                        .getPath())
                .isEqualTo("/sign-in");
    }

    @Test
    void a_passkey_of_somebody_else_can_not_be_taken_away() {
        Guest lead = TestWeb.signedIn("lead");
        lead.get("/account");

        assertThat(lead.post("/account/passkeys/remove", Map.of("id", "not-mine"))
                        .status())
                .isEqualTo(404);
    }
}
