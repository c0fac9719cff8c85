package org.sightline.app.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.app.record.RecordJson;
import org.sightline.core.entries.Sector;
import org.sightline.core.library.FoundLesson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The findings and recommendations of the library's reports. Each is called within a transaction. */
@Component
public final class Lessons {

    private static final String SELECT = """
            select report_id, number, kind, page, heading, text, whom, by_when, words, themes, sectors from library_lesson
            """;

    private final JdbcClient sql;

    Lessons(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of one report, in its order. */
    public List<Lesson> of(long report) {
        return sql.sql(SELECT + "where report_id = :report order by number")
                .param("report", report)
                .query(Lessons::lesson)
                .list();
    }

    public Optional<Lesson> of(long report, int number) {
        return sql.sql(SELECT + "where report_id = :report and number = :number")
                .param("report", report)
                .param("number", number)
                .query(Lessons::lesson)
                .optional();
    }

    /** Of every report that may be read, by report and number. */
    public List<Lesson> all() {
        return sql.sql(SELECT + "order by report_id, number")
                .query(Lessons::lesson)
                .list();
    }

    private record Row(
            int number, FoundLesson.Kind kind, int page, String heading, String text, String words, Asked asked) {}

    private record Asked(String whom, String byWhen, List<String> themes, List<String> sectors) {}

    /** Puts what was read in place of what was read before; one whose words are the same keeps what its words mean in numbers. */
    void put(long report, List<FoundLesson> lessons) {
        List<Row> rows = new ArrayList<>();
        for (FoundLesson lesson : lessons) {
            rows.add(new Row(
                    rows.size() + 1,
                    lesson.kind(),
                    lesson.page(),
                    lesson.heading(),
                    lesson.text(),
                    Lesson.wordsOf(lesson.text()),
                    new Asked(
                            lesson.whom().orElse(""),
                            lesson.byWhen().orElse(""),
                            lesson.themes(),
                            lesson.sectors().stream().sorted().map(Sector::name).toList())));
        }
        sql.sql("update library_lesson set number = -number where report_id = :report")
                .param("report", report)
                .update();
        sql.sql("""
                        insert into library_lesson (report_id, number, kind, page, heading, text, whom, by_when, words, themes, sectors,
                                                    vector)
                        select :report, number, kind, page, heading, text, asked->>'whom', asked->>'byWhen', words,
                            array(select jsonb_array_elements_text(asked->'themes')),
                            array(select jsonb_array_elements_text(asked->'sectors')),
                            (select old.vector from library_lesson old
                             where old.report_id = :report and old.number < 0 and old.words = l.words and old.vector is not null limit 1)
                        from jsonb_to_recordset(:lessons::jsonb)
                            as l (number int, kind text, page int, heading text, text text, words text, asked jsonb)
                        """)
                .param("report", report)
                .param("lessons", RecordJson.write(rows))
                .update();
        sql.sql("delete from library_lesson where report_id = :report and number < 0")
                .param("report", report)
                .update();
    }

    private static Lesson lesson(ResultSet row, int n) throws SQLException {
        return new Lesson(
                row.getLong("report_id"),
                row.getInt("number"),
                FoundLesson.Kind.valueOf(row.getString("kind")),
                new Lesson.Place(row.getInt("page"), row.getString("heading")),
                row.getString("text"),
                new Lesson.Asked(row.getString("whom"), row.getString("by_when")),
                row.getString("words"),
                new Lesson.About(
                        List.of((String[]) row.getArray("themes").getArray()),
                        Arrays.stream((String[]) row.getArray("sectors").getArray())
                                .map(Sector::valueOf)
                                .collect(Collectors.toSet())));
    }
}
