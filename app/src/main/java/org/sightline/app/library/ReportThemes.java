package org.sightline.app.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.record.RecordJson;
import org.sightline.core.library.FoundTheme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The themes of the library's reports, without those that people set aside. Each is called within a transaction. */
@Component
public final class ReportThemes {

    private static final Comparator<ReportTheme> AS_SHOWN =
            Comparator.comparingInt(theme -> Themes.place(theme.code()));

    private final JdbcClient sql;

    ReportThemes(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of one report, in the order in which themes are shown everywhere. */
    public List<ReportTheme> of(long report) {
        return sql.sql("""
                        select report_id, theme, page, sentence, state from library_standing_theme where report_id = :report
                        """).param("report", report).query(ReportThemes::theme).list().stream()
                .sorted(AS_SHOWN)
                .toList();
    }

    /** Of every report that may be read, by the report. */
    public Map<Long, List<ReportTheme>> all() {
        Map<Long, List<ReportTheme>> all = new LinkedHashMap<>();
        sql.sql("select report_id, theme, page, sentence, state from library_standing_theme order by report_id")
                .query(row -> {
                    all.computeIfAbsent(row.getLong("report_id"), id -> new ArrayList<>())
                            .add(theme(row, 0));
                });
        all.values().forEach(themes -> themes.sort(AS_SHOWN));
        return all;
    }

    /** Puts what is proposed in place of what was proposed before; what people said of themes stays. */
    void put(long report, List<FoundTheme> themes) {
        sql.sql("delete from library_theme where report_id = :report")
                .param("report", report)
                .update();
        sql.sql("""
                        insert into library_theme (report_id, theme, page, sentence)
                        select :report, code, page, sentence
                        from jsonb_to_recordset(:themes::jsonb) as t (code text, page int, sentence text)
                        """)
                .param("report", report)
                .param("themes", RecordJson.write(themes))
                .update();
    }

    private static ReportTheme theme(ResultSet row, int n) throws SQLException {
        return new ReportTheme(
                row.getString("theme"),
                Optional.ofNullable(row.getObject("page", Integer.class)),
                row.getString("sentence"),
                row.getString("state").equals("CONFIRMED"));
    }
}
