package org.sightline.app.questions.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.sightline.app.access.Permit;
import org.sightline.app.record.RecordJson;
import org.sightline.core.questions.Answer;
import org.sightline.core.questions.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have said of questions; only ever added to. */
@Component
public final class Answers {

    private static final String SELECT = """
            select q.number, q.state, q.reason, q.evidence, q.made_at, q.asked, a.name as who
            from question_answer q join account a on a.id = q.made_by where q.case_id = :case
            """;

    private final JdbcClient sql;

    Answers(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that was said of one question, oldest first. */
    List<Answer> of(Permit permit, String question) {
        return sql.sql(SELECT + " and q.question_id = :question order by q.number")
                .param("case", permit.caseNumber())
                .param("question", question)
                .query(Answers::answer)
                .list();
    }

    /** All that was said of any question of the case, oldest first. */
    public List<Answer> of(Permit permit) {
        return sql.sql(SELECT + " order by q.id")
                .param("case", permit.caseNumber())
                .query(Answers::answer)
                .list();
    }

    /** From the columns number, state, reason, evidence, made_at, asked and who. */
    static Answer answer(ResultSet row, int n) throws SQLException {
        return new Answer(
                row.getInt("number"),
                Answer.State.valueOf(row.getString("state")),
                row.getString("reason"),
                Arrays.asList((String[]) row.getArray("evidence").getArray()),
                row.getString("who"),
                row.getTimestamp("made_at").toInstant(),
                RecordJson.read(row.getString("asked"), Question.class));
    }

    /** @return whether it was kept: not where somebody else spoke first, so that its number is taken */
    boolean add(Permit permit, Answer answer) {
        return sql.sql("""
                                insert into question_answer (case_id, question_id, number, state, reason, evidence, asked,
                                                             made_at, made_by)
                                values (:case, :question, :number, :state, :reason, :evidence, :asked::jsonb, :at, :by)
                                on conflict (case_id, question_id, number) do nothing
                                """)
                        .param("case", permit.caseNumber())
                        .param("question", answer.asked().id())
                        .param("number", answer.number())
                        .param("state", answer.state().name())
                        .param("reason", answer.reason())
                        .param("evidence", answer.evidence().toArray(String[]::new))
                        .param("asked", RecordJson.write(answer.asked()))
                        .param("at", Timestamp.from(answer.at()))
                        .param("by", permit.visitor().account())
                        .update()
                == 1;
    }
}
