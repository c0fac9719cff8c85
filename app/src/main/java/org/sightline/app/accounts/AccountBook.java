package org.sightline.app.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sightline.core.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as those keep them who keep accounts. Those of agencies' links are nobody's, and nobody keeps them. */
@Component
final class AccountBook {

    private static final String SELECT = """
            select a.id, a.login, a.name, a.role, a.organisation, a.active, a.version,
                a.password is not null or a.subject is not null as ready, b.name as changed_by, a.changed_at,
                exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as second
            from account a left join account b on b.id = a.changed_by where not a.for_link
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    AccountBook(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What may be changed of an account.
     *
     * @param version as it was when it was looked at
     */
    record Details(String name, String organisation, Role role, int version) {}

    /** @param ready whether they have chosen a password or sign in elsewhere */
    record Account(
            long number,
            String login,
            Details details,
            boolean active,
            boolean ready,
            boolean second,
            LastChange last) {

        String state() {
            if (!active) {
                return "Deactivated";
            }
            return ready ? "Active" : "Invited";
        }
    }

    /** Who changed it last; blank where nobody has. */
    record LastChange(String by, Optional<Instant> at) {}

    List<Account> all() {
        return sql.sql(SELECT + " order by a.active desc, a.name, a.id")
                .query(AccountBook::account)
                .list();
    }

    Optional<Account> of(long number) {
        return sql.sql(SELECT + " and a.id = :number")
                .param("number", number)
                .query(AccountBook::account)
                .optional();
    }

    /** @return false where somebody else changed it meanwhile */
    boolean change(long number, Details details, long by) {
        return sql.sql("""
                                update account set name = :name, organisation = :organisation, role = :role,
                                    version = version + 1, changed_at = :now, changed_by = :by
                                where id = :number and version = :version
                                """)
                        .param("number", number)
                        .param("name", details.name())
                        .param("organisation", details.organisation())
                        .param("role", details.role().name())
                        .param("version", details.version())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by)
                        .update()
                == 1;
    }

    void setActive(long number, boolean active, long by) {
        sql.sql("""
                        update account set active = :active, version = version + 1, changed_at = :now, changed_by = :by
                        where id = :number
                        """)
                .param("number", number)
                .param("active", active)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    /** @param password in its Argon2 form */
    void setPassword(long number, String password) {
        sql.sql("update account set password = :password where id = :number")
                .param("number", number)
                .param("password", password)
                .update();
    }

    /** Without a password nobody signs in with one. */
    void takePassword(long number) {
        sql.sql("update account set password = null where id = :number")
                .param("number", number)
                .update();
    }

    /** How many can keep accounts; there must always be one. */
    long administrators() {
        return sql.sql("select count(*) from account where role = 'ADMINISTRATOR' and active")
                .query(Long.class)
                .single();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        Optional<Instant> at =
                Optional.ofNullable(row.getTimestamp("changed_at")).map(Timestamp::toInstant);
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                new Details(
                        row.getString("name"),
                        row.getString("organisation"),
                        Role.valueOf(row.getString("role")),
                        row.getInt("version")),
                row.getBoolean("active"),
                row.getBoolean("ready"),
                row.getBoolean("second"),
                new LastChange(Optional.ofNullable(row.getString("changed_by")).orElse(""), at));
    }
}
