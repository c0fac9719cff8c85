package org.sightline.app.questions.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.access.Permit;
import org.sightline.app.record.RecordJson;
import org.sightline.core.questions.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions that the record raises now, and those that it no longer raises but of which somebody has spoken. */
@Component
public final class Questions {

    /** Every question once, with the last word on it; the columns of {@link Answers#answer} are null where there is none. */
    private static final String ASKED = """
            with latest as (
                select distinct on (q.question_id) q.question_id, q.number, q.state, q.reason, q.evidence, q.made_at,
                       q.asked, a.name as who
                from question_answer q join account a on a.id = q.made_by
                where q.case_id = :case order by q.question_id, q.number desc),
            asked as (
                select coalesce(r.id, l.question_id) as id, r.id is not null as raised, r.position,
                       coalesce(r.code, l.asked ->> 'code') as code,
                       coalesce(r.about, array(select jsonb_array_elements_text(l.asked -> 'about'))) as about,
                       coalesce(r.record, l.asked) as record,
                       case when r.id is null then 'NO_LONGER_RAISED' when l.state in ('ANSWERED', 'SET_ASIDE') then l.state
                            else 'OPEN' end as standing,
                       l.number, l.state, l.reason, l.evidence, l.made_at, l.asked, l.who
                from (select * from question where case_id = :case) r
                full join latest l on l.question_id = r.id)
            """;

    private static final String CHOSEN = """
            where (:child = '' or :child = any (about)) and (:kind = '' or code = :kind)
                and (:text = '' or position(lower(:text) in lower(concat_ws(' ', record ->> 'ask',
                    record #>> '{expected,says}', record #>> '{found,says}', record ->> 'otherReading', reason))) > 0)
            """;

    private final JdbcClient sql;

    Questions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which questions are wanted; empty texts choose nothing. */
    record Chosen(String child, String kind, String text) {

        static final Chosen ALL = new Chosen("", "", "");
    }

    Map<Standing, Integer> counts(Permit permit, Chosen chosen) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        asked(permit, chosen, "select standing, count(*) as many from asked " + CHOSEN + " group by standing")
                .query(row -> {
                    counts.put(Standing.valueOf(row.getString("standing")), row.getInt("many"));
                });
        return counts;
    }

    List<Asked> page(Permit permit, Chosen chosen, Standing standing, int from, int most) {
        return asked(permit, chosen, "select * from asked " + CHOSEN + """
                         and standing = :standing order by position nulls last, id limit :most offset :from
                        """)
                .param("standing", standing.name())
                .param("most", most)
                .param("from", from)
                .query(Questions::asked)
                .list();
    }

    Optional<Asked> of(Permit permit, String id) {
        return sql.sql(ASKED + "select * from asked where id = :id")
                .param("case", permit.caseNumber())
                .param("id", id)
                .query(Questions::asked)
                .optional();
    }

    /** Those that the record raises now, in their order. */
    public List<Question> raised(Permit permit) {
        return raised(permit.caseNumber());
    }

    List<Question> raised(long caseNumber) {
        return sql.sql("select record from question where case_id = :case order by position")
                .param("case", caseNumber)
                .query((row, n) -> RecordJson.read(row.getString("record"), Question.class))
                .list();
    }

    /** The people whom questions are about. */
    List<String> people(Permit permit) {
        return sql.sql("select distinct unnest(about) as name from question where case_id = :case order by name")
                .param("case", permit.caseNumber())
                .query(String.class)
                .list();
    }

    List<String> codes(Permit permit) {
        return sql.sql("select distinct code from question where case_id = :case")
                .param("case", permit.caseNumber())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(Permit permit, Chosen chosen, String select) {
        return sql.sql(ASKED + select)
                .param("case", permit.caseNumber())
                .param("child", chosen.child())
                .param("kind", chosen.kind())
                .param("text", chosen.text());
    }

    private static Asked asked(ResultSet row, int n) throws SQLException {
        return new Asked(
                RecordJson.read(row.getString("record"), Question.class),
                row.getBoolean("raised"),
                row.getString("state") == null ? Optional.empty() : Optional.of(Answers.answer(row, n)));
    }
}
