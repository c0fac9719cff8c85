package org.sightline.app.drafts;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.app.access.Access;
import org.sightline.app.access.Visitor;
import org.sightline.core.access.Action;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drafts of each person: nobody is given one of a case that they can no longer see.
 */
@Component
final class Drafts {

    private static final int MOST = 50;

    /** What is typed before one can see the case. */
    private static final String BREAK_GLASS = "/break-glass";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
    private static final Pattern CASE = Pattern.compile("/cases/(\\d{1,15})(?:/|\\b)");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM 'at' HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    private final Access access;
    private final JdbcClient sql;
    private final InstantSource clock;
    private final Duration keep;

    Drafts(Access access, JdbcClient sql, InstantSource clock, @Value("${sightline.drafts.keep:30d}") Duration keep) {
        this.access = access;
        this.sql = sql;
        this.clock = clock;
        this.keep = keep;
    }

    /** What they began to type; empty where it is of a case that they can no longer see. */
    Optional<Draft> of(Visitor visitor, String key) {
        return maySee(visitor, key) ? kept(visitor, key) : Optional.empty();
    }

    /** A draft may hold words of the case that its form showed. */
    private boolean maySee(Visitor visitor, String key) {
        Action action = key.endsWith(BREAK_GLASS) ? Action.BREAK_GLASS : Action.SEE_CASE;
        return caseOf(key).map(number -> access.allows(visitor, number, action)).orElse(true);
    }

    private Optional<Draft> kept(Visitor visitor, String key) {
        return access.ofTheirOwn(
                visitor,
                () -> sql.sql("""
                        select fields, saved_at from draft
                        where account_id = :account and key = :key and saved_at > :since
                        """)
                        .param("account", visitor.account())
                        .param("key", key)
                        .param("since", Timestamp.from(clock.instant().minus(keep)))
                        .query((row, n) -> new Draft(
                                JSON.readValue(row.getString("fields"), FIELDS),
                                WHEN.format(row.getTimestamp("saved_at").toInstant())))
                        .optional());
    }

    /** The form was saved, or the person wants to start afresh. */
    void done(Visitor visitor, String key) {
        access.ofTheirOwn(
                visitor,
                () -> sql.sql("delete from draft where account_id = :account and key = :key")
                        .param("account", visitor.account())
                        .param("key", key)
                        .update());
    }

    void keep(Visitor visitor, String key, Map<String, List<String>> fields) {
        access.ofTheirOwn(visitor, () -> {
            sql.sql("""
                            insert into draft (account_id, key, case_id, fields, saved_at)
                            values (:account, :key, (select id from case_record where id = :case), :fields::jsonb, :now)
                            on conflict (account_id, key) do update set fields = excluded.fields, saved_at = excluded.saved_at
                            """)
                    .param("account", visitor.account())
                    .param("key", key)
                    .param("case", caseOf(key).orElse(null), Types.BIGINT)
                    .param("fields", JSON.writeValueAsString(fields).replace("\\u0000", ""))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            return forgetOld(visitor);
        });
    }

    private int forgetOld(Visitor visitor) {
        return sql.sql("""
                        delete from draft where account_id = :account and (saved_at <= :since or key in
                            (select key from draft where account_id = :account order by saved_at desc offset :most))
                        """)
                .param("account", visitor.account())
                .param("since", Timestamp.from(clock.instant().minus(keep)))
                .param("most", MOST)
                .update();
    }

    private static Optional<Long> caseOf(String key) {
        Matcher found = CASE.matcher(key);
        return found.find() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }
}
