package org.sightline.app.library.keep;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.library.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports on their way into the library. Each is called within a transaction. */
@Component
final class Arrivals {

    private final JdbcClient sql;

    Arrivals(JdbcClient sql) {
        this.sql = sql;
    }

    /** The number of the next sending. */
    long next() {
        return sql.sql("select nextval('library_sending')").query(Long.class).single();
    }

    void keep(long sending, String name, byte[] bytes, Rights rights, long by, Instant at) {
        sql.sql("""
                        insert into library_arrival (sending, name, size, bytes, licence, source, permission, expires, sent_by, sent_at)
                        values (:sending, :name, :size, :bytes, :licence, :source, :permission, :expires, :by, :at)
                        """)
                .param("sending", sending)
                .param("name", name)
                .param("size", bytes.length)
                .param("bytes", bytes)
                .param("licence", rights.licence())
                .param("source", rights.source())
                .param("permission", rights.permission())
                .param("expires", rights.expires().map(Date::valueOf).orElse(null), Types.DATE)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** All of one sending, in the order in which they came. */
    List<Arrival> of(long sending) {
        return sql.sql("""
                        select id, name, size, state, says, report_id from library_arrival where sending = :sending order by id
                        """)
                .param("sending", sending)
                .query((row, n) -> new Arrival(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("size"),
                        Arrival.State.valueOf(row.getString("state")),
                        List.of((String[]) row.getArray("says").getArray()),
                        Optional.ofNullable(row.getObject("report_id", Long.class))))
                .list();
    }

    /** One whose reading has now begun once more. */
    record Begun(long id, String name, long by, Rights rights, int times) {}

    /** Begins the reading of the one that has waited longest. */
    Optional<Begun> begin() {
        return sql.sql("""
                        update library_arrival set begun = begun + 1
                        where id = (select min(id) from library_arrival where state = 'WAITS')
                        returning id, name, sent_by, licence, source, permission, expires, begun
                        """)
                .query((row, n) -> new Begun(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("sent_by"),
                        new Rights(
                                row.getString("licence"),
                                row.getString("source"),
                                row.getString("permission"),
                                Optional.ofNullable(row.getDate("expires")).map(Date::toLocalDate)),
                        row.getInt("begun")))
                .optional();
    }

    byte[] bytes(long id) {
        return sql.sql("select bytes from library_arrival where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** What came of it; its bytes are in the library or nowhere. */
    void ended(long id, Arrival.State state, List<String> says, Optional<Long> report) {
        sql.sql("""
                        update library_arrival set state = :state, says = :says, report_id = :report, bytes = null where id = :id
                        """)
                .param("state", state.name())
                .param("says", says.toArray(String[]::new))
                .param("report", report.orElse(null), Types.BIGINT)
                .param("id", id)
                .update();
    }

    /** Reports in the library of which pages wait for text recognition. */
    List<Long> withPagesThatWait() {
        return sql.sql("""
                        select id from library_report where state = 'WAITS' and taken_down_at is null order by id
                        """).query(Long.class).list();
    }
}
