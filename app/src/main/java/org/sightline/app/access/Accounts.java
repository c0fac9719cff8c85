package org.sightline.app.access;

import java.util.Locale;
import java.util.Optional;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who work with Sightline. */
@Component
public final class Accounts {

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    /** What signing in needs of an account; {@code password} is its Argon2 form, empty where it signs in elsewhere. */
    record Known(Visitor visitor, String password, boolean active) {}

    Optional<Known> byLogin(String login) {
        return sql.sql("select id, login, name, role, coalesce(password, '') as password, active from account"
                        + " where login = :login")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, n) -> new Known(
                        new Visitor(
                                row.getLong("id"),
                                row.getString("login"),
                                row.getString("name"),
                                Role.valueOf(row.getString("role"))),
                        row.getString("password"),
                        row.getBoolean("active")))
                .optional();
    }

    public Optional<Visitor> visitor(String login) {
        return byLogin(login).map(Known::visitor);
    }

    /**
     * Adds an account.
     *
     * @param password in its Argon2 form
     * @return its number
     */
    public long add(String login, String name, Role role, String organisation, String password) {
        return sql.sql("""
                        insert into account (login, name, role, organisation, password)
                        values (:login, :name, :role, :organisation, :password) returning id
                        """)
                .param("login", login.strip().toLowerCase(Locale.ROOT))
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
}
