package org.sightline.app.library.learning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.app.library.Fact;
import org.sightline.app.library.Facts;
import org.sightline.app.library.Lessons;
import org.sightline.core.entries.Sector;
import org.sightline.core.learning.Kind;
import org.sightline.core.learning.Learned;
import org.sightline.core.learning.Lesson;
import org.sightline.core.learning.Report;
import org.sightline.core.library.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gathers what all reports tell, and keeps it until any of them changes. Called within the reader's transaction, which says what
 * may be read at this moment: a report that was taken down is gone from what was kept with the next look.
 */
@Component
public final class GatherLessons {

    /** EDTF begins with the year: "2011-03", "2011?". */
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})(?!\\d)");

    private final JdbcClient sql;
    private final Facts facts;
    private final Lessons lessons;
    private final ThemesSetAside setAside;
    private volatile @Nullable Gathered last;

    GatherLessons(JdbcClient sql, Facts facts, Lessons lessons, ThemesSetAside setAside) {
        this.sql = sql;
        this.facts = facts;
        this.lessons = lessons;
        this.setAside = setAside;
    }

    public Gathered now() {
        String stamp = stamp();
        Gathered kept = last;
        if (kept == null || !kept.stamp().equals(stamp)) {
            kept = gather(stamp);
            last = kept;
        }
        return kept;
    }

    /** Every change of a report raises its version; taking it down, or its last day, leaves it out. */
    String stamp() {
        return sql.sql("""
                        select coalesce(md5(string_agg(id || ':' || version, ',' order by id)), '') from library_report
                        where taken_down_at is null and (expires is null or expires >= current_date)
                        """).query(String.class).single();
    }

    private record Row(long id, String name, Report.Legible legible) {}

    private Gathered gather(String stamp) {
        Map<Long, List<Fact>> told = facts.all();
        Map<Long, Set<String>> aside = setAside.all();
        List<org.sightline.app.library.Lesson> all = lessons.all().stream()
                .map(lesson -> ThemesSetAside.without(lesson, aside))
                .toList();
        List<Report> reports = rows().stream()
                .map(row -> report(row, told.getOrDefault(row.id(), List.of())))
                .toList();
        Set<Long> open = reports.stream().map(Report::id).collect(toSet());
        Learned learned = Learned.of(
                reports,
                all.stream()
                        .filter(lesson -> open.contains(lesson.report()))
                        .map(GatherLessons::lesson)
                        .toList());
        return new Gathered(
                stamp,
                learned,
                boards(told),
                ofReports(told),
                all.stream()
                        .collect(toMap(
                                lesson -> new Gathered.Place(lesson.report(), lesson.number()), lesson -> lesson)));
    }

    private List<Row> rows() {
        return sql.sql("""
                        select r.id, r.name,
                            case when r.state = 'READ' then 'WHOLE'
                                 when exists (select 1 from library_page p where p.report_id = r.id and p.read_by <> 'WAITS') then 'IN_PART'
                                 else 'NOT_AT_ALL' end as legible
                        from library_report r
                        where r.taken_down_at is null and (r.expires is null or r.expires >= current_date) order by r.id
                        """)
                .query((row, n) -> new Row(
                        row.getLong("id"), row.getString("name"), Report.Legible.valueOf(row.getString("legible"))))
                .list();
    }

    private static Report report(Row row, List<Fact> facts) {
        return new Report(
                row.id(),
                value(facts, FactKind.TITLE).orElse(row.name()),
                codes(facts, FactKind.BOARD).stream().findFirst().orElse(""),
                codes(facts, FactKind.PUBLISHED).stream()
                        .flatMap(edtf -> year(edtf).stream())
                        .findFirst(),
                Set.copyOf(codes(facts, FactKind.AGE)),
                Set.copyOf(codes(facts, FactKind.SEX)),
                Set.copyOf(codes(facts, FactKind.HARM)),
                row.legible());
    }

    private static Lesson lesson(org.sightline.app.library.Lesson lesson) {
        return new Lesson(
                lesson.report(),
                lesson.number(),
                Kind.valueOf(lesson.kind().name()),
                lesson.at().page(),
                lesson.text(),
                lesson.words(),
                Set.copyOf(lesson.about().themes()),
                lesson.about().sectors().stream().map(Sector::name).collect(toSet()));
    }

    private static Map<Long, String> ofReports(Map<Long, List<Fact>> told) {
        Map<Long, String> boards = new HashMap<>();
        told.forEach((report, facts) -> value(facts, FactKind.BOARD).ifPresent(board -> boards.put(report, board)));
        return boards;
    }

    /** Of several spellings of one board the most frequent. */
    private static Map<String, String> boards(Map<Long, List<Fact>> told) {
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        told.values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.kind() == FactKind.BOARD && !fact.code().isEmpty())
                .forEach(fact -> spellings
                        .computeIfAbsent(fact.code(), code -> new HashMap<>())
                        .merge(fact.value(), 1, Integer::sum));
        Map<String, String> boards = new HashMap<>();
        spellings.forEach((code, names) -> boards.put(
                code,
                names.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey()));
        return boards;
    }

    private static Optional<String> value(List<Fact> facts, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && !fact.value().isBlank())
                .map(Fact::value)
                .findFirst();
    }

    private static List<String> codes(List<Fact> facts, FactKind kind) {
        List<String> codes = new ArrayList<>();
        facts.stream()
                .filter(fact -> fact.kind() == kind && !fact.code().isEmpty() && !codes.contains(fact.code()))
                .forEach(fact -> codes.add(fact.code()));
        return codes;
    }

    static Optional<Integer> year(String edtf) {
        var year = YEAR.matcher(edtf);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }
}
