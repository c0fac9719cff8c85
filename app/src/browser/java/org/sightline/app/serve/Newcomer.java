package org.sightline.app.serve;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.sightline.app.access.Accounts;
import org.sightline.app.database.Transactions;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody whose account was made a moment ago, and what happens to them only once. */
final class Newcomer {

    private static final AtomicInteger COME = new AtomicInteger();

    private Newcomer() {}

    /** Adds an account with the password of all made-up people. */
    static String add() {
        COME.incrementAndGet();
        String encoded = String.valueOf(TestWeb.part(PasswordEncoder.class).encode(MadeUpCase.PASSWORD));
        TestWeb.part(Transactions.class)
                .atWork(() -> TestWeb.part(Accounts.class).add(newest(), "New Comer", Role.LEAD_REVIEWER, "", encoded));
        return newest();
    }

    private static String newest() {
        return "newcomer." + COME;
    }

    static void addASecondFactor(Page page) {
        page.locator("#code").fill(code());
        Scene.send(page, "main form");
    }

    static void signInByHalf(Page page) {
        addASecondFactor(page);
        Scene.send(page, "form[action='/sign-out']");
        Looker.signIn(page, newest());
    }

    /** After a pause in which the session ended while a form was filled in. */
    static void signInAgain(Page page) {
        page.locator("#title").fill("The children of the long meadow");
        TestWeb.part(JdbcClient.class)
                .sql("delete from web_session where principal_name = :login")
                .param("login", newest())
                .update();
        Scene.send(page, "main form");
        page.locator("#username").fill(newest());
        page.locator("#password").fill(MadeUpCase.PASSWORD);
        Scene.send(page, "main form");
    }

    /** What their app shows now. */
    private static String code() {
        byte[] secret = TestWeb.part(JdbcClient.class)
                .sql("select secret from second_factor order by account_id desc limit 1")
                .query(byte[].class)
                .single();
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), Instant.now());
        } catch (InvalidKeyException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
