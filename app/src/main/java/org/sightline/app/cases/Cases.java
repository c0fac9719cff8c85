package org.sightline.app.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sightline.app.access.NotThere;
import org.sightline.app.access.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that there are. */
@Component
public final class Cases {

    static final int ON_A_PAGE = 25;

    private final JdbcClient sql;

    Cases(JdbcClient sql) {
        this.sql = sql;
    }

    /** A case in short. */
    public record Case(long number, String title, String authority, boolean restricted, boolean shares, int version) {}

    /**
     * A case as the list shows it.
     *
     * @param children their names
     * @param openQuestions nothing for those who see one agency's entries only
     */
    public record Listed(
            long number,
            String title,
            String authority,
            String children,
            Instant changed,
            Optional<Integer> openQuestions,
            boolean restricted,
            boolean closed) {}

    /** One page of the list, and how many cases there are on all. */
    record Listing(List<Listed> cases, int all) {

        List<Long> numbers() {
            return cases.stream().map(Listed::number).toList();
        }
    }

    /** Some of the cases that the visitor belongs to; row security leaves out every other. */
    Listing listed(Permit permit, CaseFilter filter) {
        int all = sql.sql("select count(*) from case_record c where " + CaseFilter.WHERE)
                .params(filter.parameters())
                .query(Integer.class)
                .single();
        // the children and the questions of one page only, not of two thousand cases
        List<Listed> cases = sql.sql("""
                        select c.*,
                            coalesce((select string_agg(p.name, ', ' order by p.position) from person p
                                where p.case_id = c.id and p.child and p.removed_at is null), '') as children,
                            case when c.id in (select whole_cases())
                                then (select count(*) from question q where q.case_id = c.id)
                                    - (select count(*) from closed_question q where q.case_id = c.id) end as open_questions
                        from (select c.id, c.title, c.authority, c.restricted, c.closed_at, c.changed_at
                              from case_record c where %s order by %s limit %d offset :skip) c
                        order by %s
                        """.formatted(CaseFilter.WHERE, filter.order(), ON_A_PAGE, filter.order()))
                .params(filter.parameters())
                .param("skip", (filter.page() - 1) * ON_A_PAGE)
                .query((row, n) -> listed(row))
                .list();
        return new Listing(cases, all);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getLong("id"),
                row.getString("title"),
                row.getString("authority"),
                row.getString("children"),
                row.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(row.getObject("open_questions", Long.class)).map(Long::intValue),
                row.getBoolean("restricted"),
                row.getTimestamp("closed_at") != null);
    }

    public Optional<Case> of(Permit permit) {
        return sql.sql("select id, title, authority, restricted, shares, version from case_record where id = :case")
                .param("case", permit.caseNumber())
                .query((row, n) -> new Case(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("authority"),
                        row.getBoolean("restricted"),
                        row.getBoolean("shares"),
                        row.getInt("version")))
                .optional();
    }

    /** The case, which whoever has a permit for it can see. */
    public Case seen(Permit permit) {
        return of(permit).orElseThrow(NotThere::new);
    }

    /** Its settings as somebody else may have changed them meanwhile. */
    record Settings(String title, String authority, int version, String changedBy, Instant changed) {}

    Settings settings(Permit permit) {
        return sql.sql("""
                        select c.title, c.authority, c.version, coalesce(a.name, 'Somebody') as name, c.changed_at
                        from case_record c left join account a on a.id = c.changed_by where c.id = :case
                        """)
                .param("case", permit.caseNumber())
                .query((row, n) -> new Settings(
                        row.getString("title"),
                        row.getString("authority"),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getTimestamp("changed_at").toInstant()))
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** @return whether it still was the version that is to be changed */
    boolean change(Permit permit, String title, String authority, int version) {
        return sql.sql("""
                        update case_record set title = :title, authority = :authority, version = version + 1,
                            truth_version = truth_version + 1
                        where id = :case and version = :version
                        """)
                        .param("title", title)
                        .param("authority", authority)
                        .param("case", permit.caseNumber())
                        .param("version", version)
                        .update()
                == 1;
    }
}
