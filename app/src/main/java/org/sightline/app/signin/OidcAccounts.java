package org.sightline.app.signin;

import java.util.Arrays;
import java.util.Optional;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Accounts.Known;
import org.sightline.app.database.Transactions;
import org.sightline.core.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Whose account it is that an OpenID provider speaks of. A person is known by issuer and subject, which never change; the
 * first time, by the user name that a configured claim gives, if that account signs in nowhere else yet.
 */
@Component
final class OidcAccounts {

    private final Accounts accounts;
    private final Transactions transactions;
    private final JdbcClient sql;
    private final String loginClaim;
    private final String nameClaim;
    private final String roleClaim;
    private final boolean addsPeople;

    OidcAccounts(
            Accounts accounts,
            Transactions transactions,
            JdbcClient sql,
            @Value("${sightline.oidc.login-claim}") String loginClaim,
            @Value("${sightline.oidc.name-claim}") String nameClaim,
            @Value("${sightline.oidc.role-claim}") String roleClaim,
            @Value("${sightline.oidc.adds-people}") boolean addsPeople) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.sql = sql;
        this.loginClaim = loginClaim;
        this.nameClaim = nameClaim;
        this.roleClaim = roleClaim;
        this.addsPeople = addsPeople;
    }

    Optional<Known> of(OidcUser user) {
        String subject = user.getIssuer() + " " + user.getSubject();
        return transactions.atWork(() -> accounts.bySubject(subject)
                .or(() -> firstTime(user, subject))
                .or(() -> addsPeople ? add(user, subject) : Optional.empty()));
    }

    private Optional<Known> firstTime(OidcUser user, String subject) {
        return claim(user, loginClaim)
                .flatMap(accounts::byLogin)
                .filter(known -> known.password().isEmpty())
                .filter(known -> tie(known, subject));
    }

    private boolean tie(Known known, String subject) {
        return sql.sql("update account set subject = :subject where id = :account and subject is null")
                        .param("subject", subject)
                        .param("account", known.visitor().account())
                        .update()
                == 1;
    }

    /** Only with a user name that is free and a role that Sightline knows. */
    private Optional<Known> add(OidcUser user, String subject) {
        Optional<String> login =
                claim(user, loginClaim).filter(free -> accounts.byLogin(free).isEmpty());
        Optional<Role> role = claim(user, roleClaim).flatMap(OidcAccounts::role);
        if (login.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        String name = claim(user, nameClaim).orElse(login.get());
        accounts.add(login.get(), name, role.get(), "", "");
        return accounts.byLogin(login.get())
                .filter(known -> tie(known, subject))
                .flatMap(known -> accounts.bySubject(subject));
    }

    private static Optional<Role> role(String said) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.name().equalsIgnoreCase(said) || role.label().equalsIgnoreCase(said))
                .findFirst();
    }

    private static Optional<String> claim(OidcUser user, String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(user.getClaimAsString(name)).filter(said -> !said.isBlank());
    }
}
