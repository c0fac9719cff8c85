package org.sightline.app.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys that people have added to their accounts: to see them, and to take them away. */
@Component
public final class Passkeys {

    private final JdbcClient sql;

    Passkeys(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param label as the person named it */
    public record Passkey(String id, String label) {}

    List<Passkey> of(String login) {
        return sql.sql("""
                        select c.credential_id, c.label from user_credentials c
                        join user_entities e on e.id = c.user_entity_user_id
                        where e.name = :login order by c.created, c.credential_id
                        """)
                .param("login", login)
                .query((row, n) -> new Passkey(row.getString("credential_id"), row.getString("label")))
                .list();
    }

    /** @return what it was called; nothing where they have no such passkey */
    Optional<String> remove(String login, String id) {
        return sql.sql("""
                        delete from user_credentials c using user_entities e
                        where e.id = c.user_entity_user_id and e.name = :login and c.credential_id = :id
                        returning c.label
                        """)
                .param("login", login)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void removeAll(String login) {
        sql.sql("delete from user_credentials c using user_entities e"
                        + " where e.id = c.user_entity_user_id and e.name = :login")
                .param("login", login)
                .update();
    }
}
