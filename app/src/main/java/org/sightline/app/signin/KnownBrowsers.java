package org.sightline.app.signin;

import java.sql.Timestamp;
import java.time.InstantSource;
import org.sightline.app.accounts.OnceOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The browsers from which an account has been signed in to. Wrong passwords are counted for each apart: whoever guesses
 * from elsewhere slows down everybody else who guesses, and not the person whose account it is.
 */
@Component
final class KnownBrowsers {

    private final JdbcClient sql;
    private final InstantSource clock;

    KnownBrowsers(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Under what wrong passwords for this user name are counted when they come from there. */
    String countedAs(String login, CameFrom from) {
        return OnceOnly.hash(knows(login, from) ? login + "\n" + from.browser() : login);
    }

    boolean knows(String login, CameFrom from) {
        return !from.browser().isEmpty()
                && sql.sql("select exists (select 1 from known_browser b join account a on a.id = b.account_id"
                                + " where b.token_hash = :token and a.login = :login)")
                        .param("token", OnceOnly.hash(from.browser()))
                        .param("login", login)
                        .query(Boolean.class)
                        .single();
    }

    /** Whether anybody has signed in from it. */
    boolean isKnown(String browser) {
        return sql.sql("select exists (select 1 from known_browser where token_hash = :token)")
                .param("token", OnceOnly.hash(browser))
                .query(Boolean.class)
                .single();
    }

    /** @return what the browser is to carry */
    String remember(long account) {
        String token = OnceOnly.fresh();
        sql.sql("insert into known_browser (token_hash, account_id, since) values (:token, :account, :now)")
                .param("token", OnceOnly.hash(token))
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }
}
