package org.sightline.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who work with Sightline, as far as letting them in goes. */
@Component
public final class Accounts {

    private static final String SELECT =
            "select id, login, name, role, coalesce(password, '') as password, active, sessions_from from account";

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What signing in needs of an account.
     *
     * @param password in its Argon2 form, empty where they sign in elsewhere or have not chosen one yet
     * @param sessionsFrom sessions that began earlier are over
     */
    public record Known(Visitor visitor, String password, boolean active, Instant sessionsFrom) {

        /** Whether a session that began then goes on. */
        public boolean letsGoOn(Instant since) {
            return active && !since.isBefore(sessionsFrom);
        }
    }

    public Optional<Known> byLogin(String login) {
        return sql.sql(SELECT + " where login = :login")
                .param("login", plain(login))
                .query(Accounts::known)
                .optional();
    }

    public Optional<Known> byNumber(long account) {
        return sql.sql(SELECT + " where id = :account")
                .param("account", account)
                .query(Accounts::known)
                .optional();
    }

    /** Whom the OpenID provider knows by this subject. */
    public Optional<Known> bySubject(String subject) {
        return sql.sql(SELECT + " where subject = :subject")
                .param("subject", subject)
                .query(Accounts::known)
                .optional();
    }

    public Optional<Visitor> visitor(String login) {
        return byLogin(login).map(Known::visitor);
    }

    /**
     * Adds an account.
     *
     * @param password in its Argon2 form, empty where there is none yet
     * @return its number
     */
    public long add(String login, String name, Role role, String organisation, String password) {
        return sql.sql("""
                        insert into account (login, name, role, organisation, password)
                        values (:login, :name, :role, :organisation, nullif(:password, '')) returning id
                        """)
                .param("login", plain(login))
                .param("name", name)
                .param("role", role.name())
                .param("organisation", organisation)
                .param("password", password)
                .query(Long.class)
                .single();
    }

    public boolean isEmpty() {
        return sql.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    /** A user name as accounts have it. */
    public static String plain(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private static Known known(ResultSet row, int n) throws SQLException {
        Timestamp from = row.getTimestamp("sessions_from");
        return new Known(
                new Visitor(
                        row.getLong("id"),
                        row.getString("login"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))),
                row.getString("password"),
                row.getBoolean("active"),
                from == null ? Instant.EPOCH : from.toInstant());
    }
}
