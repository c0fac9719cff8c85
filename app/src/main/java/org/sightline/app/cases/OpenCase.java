package org.sightline.app.cases;

import java.sql.Timestamp;
import java.time.InstantSource;
import org.sightline.app.access.Access;
import org.sightline.app.access.Permit;
import org.sightline.app.access.Visitor;
import org.sightline.core.access.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a case; whoever opens it belongs to it. */
@Component
public final class OpenCase {

    private final Access access;
    private final JdbcClient sql;
    private final InstantSource clock;

    OpenCase(Access access, JdbcClient sql, InstantSource clock) {
        this.access = access;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is to be opened.
     *
     * @param authority whose local rules hold; "England" where that is not known
     * @param restricted whether nobody but its members may know of it
     */
    public record Request(String title, String authority, boolean restricted, boolean madeUp) {}

    /** @return the number of the new case */
    public long open(Visitor visitor, Request request) {
        return access.inGeneral(visitor, Action.OPEN_CASE, "opened a case", permit -> open(permit, request));
    }

    private long open(Permit permit, Request request) {
        Timestamp now = Timestamp.from(clock.instant());
        long number = sql.sql("select nextval(pg_get_serial_sequence('case_record', 'id'))")
                .query(Long.class)
                .single();
        // first the membership, by which row security then shows the case to whoever opened it
        sql.sql(
                        "insert into membership (case_id, account_id, since, added_by) values (:case, :account, :now, :account)")
                .param("case", number)
                .param("account", permit.visitor().account())
                .param("now", now)
                .update();
        sql.sql("""
                        insert into case_record (id, title, authority, restricted, made_up, opened_at, opened_by)
                        values (:case, :title, :authority, :restricted, :madeUp, :now, :account)
                        """)
                .param("case", number)
                .param("title", request.title())
                .param("authority", request.authority())
                .param("restricted", request.restricted())
                .param("madeUp", request.madeUp())
                .param("now", now)
                .param("account", permit.visitor().account())
                .update();
        return number;
    }
}
