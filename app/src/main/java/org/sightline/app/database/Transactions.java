package org.sightline.app.database;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins every transaction and says to the database whose it is, so that row security shows that account what it may
 * see and nothing else.
 */
@Component
public final class Transactions {

    private final TransactionTemplate template;
    private final JdbcClient sql;

    Transactions(PlatformTransactionManager manager, JdbcClient sql) {
        this.template = new TransactionTemplate(manager);
        this.sql = sql;
    }

    /** Work in the name of an account. Only {@code access} may call this: it decides first. */
    public <T> T as(long account, Supplier<T> work) {
        return begin("sightline.account", Long.toString(account), work);
    }

    /** Work that Sightline does by itself and in nobody's name: deriving, rebuilding, backing up, signing in. */
    public <T> T atWork(Supplier<T> work) {
        return begin("sightline.work", "yes", work);
    }

    /**
     * Part of a transaction that sees every case, in the name of whoever began it. Only for what decides itself, right there,
     * how little of it anybody is told.
     */
    public <T> T seeingAll(Supplier<T> work) {
        String before = sql.sql("select coalesce(current_setting('sightline.work', true), '')")
                .query(String.class)
                .single();
        set("sightline.work", "yes");
        T found = work.get();
        set("sightline.work", before);
        return found;
    }

    private void set(String setting, String value) {
        sql.sql("select set_config(:setting, :value, true)")
                .param("setting", setting)
                .param("value", value)
                .query(String.class)
                .single();
    }

    // A supplier may give null where it gives Void; the template's own signature allows that.
    @SuppressWarnings("NullAway")
    private <T> T begin(String setting, String value, Supplier<T> work) {
        return template.execute(status -> {
            set(setting, value);
            return work.get();
        });
    }
}
