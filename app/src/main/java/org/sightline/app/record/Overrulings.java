package org.sightline.app.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.access.Permit;
import org.sightline.core.readings.Overruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have said against readings. The entry does not change, and nothing that was said is ever taken away. */
@Component
public final class Overrulings {

    private final JdbcClient sql;
    private final CaseTruth truth;

    Overrulings(JdbcClient sql, CaseTruth truth) {
        this.sql = sql;
        this.truth = truth;
    }

    /**
     * One such word.
     *
     * @param effect what became of the questions because of it; empty where that is not known
     * @param takenBack by whom and why it was taken back, if it was
     */
    public record Said(
            long number,
            Overruling overruling,
            String reason,
            String by,
            Instant at,
            Optional<Effect> effect,
            Optional<TakenBack> takenBack) {}

    /** Somebody's word that an overruling no longer holds. */
    public record TakenBack(String reason, String by, Instant at, Optional<Effect> effect) {}

    /** The words of the questions that went and that came. */
    public record Effect(List<String> went, List<String> came) {

        public Effect {
            went = List.copyOf(went);
            came = List.copyOf(came);
        }
    }

    /** What was said of an entry, oldest first. */
    public List<Said> of(Permit permit, String entry) {
        return sql.sql("""
                        select o.id, o.says, o.reason, o.made_at, a.name, b.reason as back_reason, b.made_at as back_at,
                               c.name as back_name, e.went, e.came, f.went as back_went, f.came as back_came
                        from overruling o
                        join account a on a.id = o.made_by
                        left join overruling_taken_back b on b.overruling_id = o.id
                        left join account c on c.id = b.made_by
                        left join overruling_effect e on e.overruling_id = o.id and not e.taken_back
                        left join overruling_effect f on f.overruling_id = o.id and f.taken_back
                        where o.case_id = :case and o.entry_id = :entry order by o.id
                        """)
                .param("case", permit.caseNumber())
                .param("entry", entry)
                .query(Overrulings::said)
                .list();
    }

    private static Said said(ResultSet row, int n) throws SQLException {
        @Nullable Timestamp back = row.getTimestamp("back_at");
        Optional<TakenBack> takenBack = back == null
                ? Optional.empty()
                : Optional.of(new TakenBack(
                        row.getString("back_reason"),
                        row.getString("back_name"),
                        back.toInstant(),
                        effect(row, "back_went", "back_came")));
        return new Said(
                row.getLong("id"),
                RecordJson.read(row.getString("says"), Overruling.class),
                row.getString("reason"),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant(),
                effect(row, "went", "came"),
                takenBack);
    }

    private static Optional<Effect> effect(ResultSet row, String went, String came) throws SQLException {
        return row.getArray(went) == null
                ? Optional.empty()
                : Optional.of(new Effect(texts(row, went), texts(row, came)));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Keeps it; whoever calls this brings the case up to date afterwards. */
    public long add(Permit permit, Overruling overruling, String reason, Instant at) {
        long number = sql.sql("select nextval(pg_get_serial_sequence('overruling', 'id'))")
                .query(Long.class)
                .single();
        sql.sql("""
                        insert into overruling (id, case_id, entry_id, says, reason, made_at, made_by)
                        overriding system value
                        values (:id, :case, :entry, :says::jsonb, :reason, :at, :by)
                        """)
                .param("id", number)
                .param("case", permit.caseNumber())
                .param("entry", overruling.entry())
                .param("says", RecordJson.write(overruling))
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", permit.visitor().account())
                .update();
        truth.changed(permit.caseNumber());
        return number;
    }

    /** @return whether it still stood */
    public boolean takeBack(Permit permit, long number, String reason, Instant at) {
        boolean stood = sql.sql("""
                                insert into overruling_taken_back (overruling_id, case_id, reason, made_at, made_by)
                                select o.id, o.case_id, :reason, :at, :by from overruling o
                                where o.id = :number and o.case_id = :case
                                on conflict (overruling_id) do nothing
                                """)
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .param("by", permit.visitor().account())
                        .param("number", number)
                        .param("case", permit.caseNumber())
                        .update()
                == 1;
        if (stood) {
            truth.changed(permit.caseNumber());
        }
        return stood;
    }

    /** Keeps what became of the questions; done by Sightline itself once they are made anew. */
    public void addEffect(long caseNumber, long number, boolean takenBack, Effect effect) {
        sql.sql("""
                        insert into overruling_effect (overruling_id, taken_back, case_id, went, came)
                        values (:number, :back, :case, :went, :came) on conflict do nothing
                        """)
                .param("number", number)
                .param("back", takenBack)
                .param("case", caseNumber)
                .param("went", effect.went().toArray(String[]::new))
                .param("came", effect.came().toArray(String[]::new))
                .update();
    }
}
