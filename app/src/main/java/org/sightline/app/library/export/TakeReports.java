package org.sightline.app.library.export;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.app.library.Fact;
import org.sightline.app.library.Facts;
import org.sightline.app.library.Lesson;
import org.sightline.app.library.Lessons;
import org.sightline.app.library.Report;
import org.sightline.app.library.ReportTheme;
import org.sightline.app.library.ReportThemes;
import org.sightline.app.library.Reports;
import org.sightline.app.library.learning.ThemesSetAside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The reports that may leave the library at this moment: none that was taken down, and none past its last day. Called within the
 * transaction of whoever takes them.
 */
@Component
final class TakeReports {

    private final JdbcClient sql;
    private final Reports reports;
    private final Facts facts;
    private final ReportThemes themes;
    private final Lessons lessons;
    private final ThemesSetAside setAside;

    TakeReports(
            JdbcClient sql,
            Reports reports,
            Facts facts,
            ReportThemes themes,
            Lessons lessons,
            ThemesSetAside setAside) {
        this.sql = sql;
        this.reports = reports;
        this.facts = facts;
        this.themes = themes;
        this.lessons = lessons;
        this.setAside = setAside;
    }

    /** Their numbers, those that came last first. */
    List<Long> open() {
        return sql.sql("""
                        select id from library_report
                        where taken_down_at is null and (expires is null or expires >= current_date) order by added_at desc, id desc
                        """).query(Long.class).list();
    }

    Optional<TakenReport> one(long id) {
        return open().contains(id) ? some(List.of(id)).stream().findFirst() : Optional.empty();
    }

    /** Some of them, in that order; one that is no longer open is left out. */
    List<TakenReport> some(List<Long> ids) {
        Map<Long, Set<String>> aside = setAside.all();
        return ids.stream()
                .flatMap(id -> reports.of(id).stream())
                .map(report -> taken(report, aside))
                .toList();
    }

    private TakenReport taken(Report report, Map<Long, Set<String>> aside) {
        return new TakenReport(
                report,
                facts.of(report.id()),
                themes.of(report.id()),
                lessons.of(report.id()).stream()
                        .map(lesson -> ThemesSetAside.without(lesson, aside))
                        .toList());
    }

    /** All of them, in the order in which they came. */
    Stream<TakenReport> all() {
        Set<Long> open = Set.copyOf(open());
        Map<Long, Set<String>> aside = setAside.all();
        Map<Long, List<Fact>> told = facts.all();
        Map<Long, List<ReportTheme>> about = themes.all();
        Map<Long, List<Lesson>> learned = lessons.all().stream()
                .map(lesson -> ThemesSetAside.without(lesson, aside))
                .collect(groupingBy(Lesson::report));
        return reports.all().stream()
                .filter(report -> open.contains(report.id()))
                .map(report -> new TakenReport(
                        report,
                        told.getOrDefault(report.id(), List.of()),
                        about.getOrDefault(report.id(), List.of()),
                        learned.getOrDefault(report.id(), List.of())));
    }
}
