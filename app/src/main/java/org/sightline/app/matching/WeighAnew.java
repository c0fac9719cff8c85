package org.sightline.app.matching;

import org.sightline.app.database.Transactions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has every case made again whose people were weighed by another model than the one that ships, so that who is who does not depend on
 * when a case was last touched.
 */
@Component
final class WeighAnew {

    private final Transactions transactions;
    private final JdbcClient sql;

    WeighAnew(Transactions transactions, JdbcClient sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** Before the cases that are behind are brought up to date, which is also done when Sightline has started. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        transactions.atWork(
                () -> sql.sql("""
                        update case_record c set derived_version = -1 from case_weighed w
                        where w.case_id = c.id and w.model <> :model
                        """).param("model", ShippedModel.version()).update());
    }
}
