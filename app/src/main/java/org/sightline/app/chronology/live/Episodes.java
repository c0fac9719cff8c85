package org.sightline.app.chronology.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The episodes of a case. Row security shows them only to whoever sees the whole of it. */
@Component
public final class Episodes {

    private static final String SELECT = """
            select e.id, e.version, w.title, w.why, w.said_at, a.name,
                array(select n.entry_id from episode_entry n where n.episode_id = e.id and n.removed_at is null) as entries
            from episode e
            join episode_words w on w.episode_id = e.id and w.version = e.version
            join account a on a.id = w.said_by
            where e.case_id = :case and e.removed_at is null
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    Episodes(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Episode> of(Permit permit) {
        return sql.sql(SELECT + " order by e.id")
                .param("case", permit.caseNumber())
                .query(Episodes::episode)
                .list();
    }

    public Optional<Episode> of(Permit permit, long id) {
        return sql.sql(SELECT + " and e.id = :id")
                .param("case", permit.caseNumber())
                .param("id", id)
                .query(Episodes::episode)
                .optional();
    }

    private static Episode episode(ResultSet row, int number) throws SQLException {
        return new Episode(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("why"),
                Arrays.asList((String[]) row.getArray("entries").getArray()),
                new Episode.Said(
                        row.getString("name"), row.getTimestamp("said_at").toInstant()));
    }

    /** @return its number */
    long add(Permit permit, String title) {
        long id = sql.sql("insert into episode (case_id) values (:case) returning id")
                .param("case", permit.caseNumber())
                .query(Long.class)
                .single();
        say(permit, id, 1, title, "");
        return id;
    }

    /** Says it anew, unless somebody else did since that version. */
    boolean change(Permit permit, Episode from, String title, String why) {
        int changed = sql.sql("""
                        update episode set version = version + 1
                        where case_id = :case and id = :id and version = :version and removed_at is null
                        """)
                .param("case", permit.caseNumber())
                .param("id", from.id())
                .param("version", from.version())
                .update();
        if (changed == 1) {
            say(permit, from.id(), from.version() + 1, title, why);
        }
        return changed == 1;
    }

    private void say(Permit permit, long id, int version, String title, String why) {
        sql.sql("""
                        insert into episode_words (episode_id, case_id, version, title, why, said_at, said_by)
                        values (:id, :case, :version, :title, :why, :now, :me)
                        """)
                .param("id", id)
                .param("case", permit.caseNumber())
                .param("version", version)
                .param("title", title)
                .param("why", why)
                .param("now", now())
                .param("me", permit.visitor().account())
                .update();
    }

    /** @return how many of them were not in it before */
    int gather(Permit permit, long id, Collection<String> entries) {
        return sql.sql("""
                        insert into episode_entry (episode_id, case_id, entry_id, added_at, added_by)
                        select :id, :case, l.entry_id, :now, :me
                        from line l where l.case_id = :case and l.entry_id = any(:entries)
                        on conflict (episode_id, entry_id) where removed_at is null do nothing
                        """)
                .param("id", id)
                .param("case", permit.caseNumber())
                .param("now", now())
                .param("me", permit.visitor().account())
                .param("entries", entries.toArray(String[]::new))
                .update();
    }

    int takeOut(Permit permit, long id, Collection<String> entries) {
        return sql.sql("""
                        update episode_entry set removed_at = :now, removed_by = :me
                        where case_id = :case and episode_id = :id and entry_id = any(:entries) and removed_at is null
                        """)
                .param("id", id)
                .param("case", permit.caseNumber())
                .param("now", now())
                .param("me", permit.visitor().account())
                .param("entries", entries.toArray(String[]::new))
                .update();
    }

    /** Its entries stay in the chronology; what was said of it is kept. */
    void remove(Permit permit, long id) {
        sql.sql("""
                        update episode set removed_at = :now, removed_by = :me
                        where case_id = :case and id = :id and removed_at is null
                        """)
                .param("id", id)
                .param("case", permit.caseNumber())
                .param("now", now())
                .param("me", permit.visitor().account())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
