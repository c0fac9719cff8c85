package org.sightline.app.library.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.learning.Lesson;
import org.sightline.core.learning.Report;
import org.sightline.core.learning.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a lesson stands in its report, to the passage, and what is known to have become of it. Called within a transaction. */
@Component
final class WhereTold {

    /** So many of its first letters are enough to know its passage by. */
    private static final int BEGINNING = 60;

    private final JdbcClient sql;
    private final Outcomes outcomes;

    WhereTold(JdbcClient sql, Outcomes outcomes) {
        this.sql = sql;
        this.outcomes = outcomes;
    }

    ToldHere of(Gathered gathered, Told told) {
        List<ToldHere.Again> again = new ArrayList<>();
        for (int at = 0; at < told.again().size(); at++) {
            again.add(new ToldHere.Again(
                    href(told.again().get(at)), told.why().get(at).says()));
        }
        Report report = told.review().reports().stream()
                .filter(each -> each.id() == told.lesson().report())
                .findFirst()
                .orElseThrow();
        return new ToldHere(
                told,
                report.title(),
                ToldHere.origin(gathered, told.review()),
                href(told.lesson()),
                again,
                gathered.as(told.lesson()).asked(),
                outcomes.lastOf(told));
    }

    String href(Lesson lesson) {
        String page = "/library/reports/" + lesson.report() + "/pages/" + lesson.page();
        return passage(lesson)
                .map(number -> page + "?passage=" + number + "#passage")
                .orElse(page);
    }

    private Optional<Integer> passage(Lesson lesson) {
        return sql.sql("""
                        select number from library_passage
                        where report_id = :report and page <= :page and page >= :page - 1 and position(:begins in text) > 0
                        order by page desc, number limit 1
                        """)
                .param("report", lesson.report())
                .param("page", lesson.page())
                .param(
                        "begins",
                        lesson.text()
                                .lines()
                                .findFirst()
                                .orElse("")
                                .transform(line -> line.substring(0, Math.min(BEGINNING, line.length()))))
                .query(Integer.class)
                .optional();
    }
}
