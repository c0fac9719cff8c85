package org.sightline.app.library.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import org.sightline.app.library.Lesson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The themes that people said a report is not about: then none of its lessons is either. Called within a transaction. */
@Component
public final class ThemesSetAside {

    private final JdbcClient sql;

    ThemesSetAside(JdbcClient sql) {
        this.sql = sql;
    }

    private record Aside(long report, String theme) {}

    /** By the report. */
    public Map<Long, Set<String>> all() {
        return sql
                .sql("""
                        select report_id, theme from (
                            select distinct on (report_id, theme) report_id, theme, holds from library_theme_said
                            order by report_id, theme, id desc) as said
                        where not holds
                        """)
                .query((row, n) -> new Aside(row.getLong("report_id"), row.getString("theme")))
                .list()
                .stream()
                .collect(groupingBy(Aside::report, mapping(Aside::theme, toSet())));
    }

    /** The lesson without them. */
    public static Lesson without(Lesson lesson, Map<Long, Set<String>> setAside) {
        Set<String> aside = setAside.getOrDefault(lesson.report(), Set.of());
        if (lesson.about().themes().stream().noneMatch(aside::contains)) {
            return lesson;
        }
        Lesson.About about = new Lesson.About(
                lesson.about().themes().stream()
                        .filter(theme -> !aside.contains(theme))
                        .toList(),
                lesson.about().sectors());
        return new Lesson(
                lesson.report(),
                lesson.number(),
                lesson.kind(),
                lesson.at(),
                lesson.text(),
                lesson.asked(),
                lesson.words(),
                about);
    }
}
