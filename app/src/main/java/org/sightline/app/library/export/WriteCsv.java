package org.sightline.app.library.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.app.documents.CsvFile;
import org.sightline.app.library.Fact;
import org.sightline.app.library.Lesson;
import org.sightline.app.library.ReportTheme;
import org.sightline.app.library.Themes;
import org.sightline.core.entries.Sector;
import org.sightline.core.library.FactKind;

/** The library as one table: a row for each finding and recommendation, and one for a report that has none. */
final class WriteCsv {

    private static final String PARTED = "; ";

    private static final String[] OF_REPORT = {
        "report",
        "title",
        "board",
        "published",
        "type",
        "age of the child",
        "harm",
        "themes of the report",
        "licence",
        "source"
    };

    private static final String[] OF_LESSON = {
        "kind", "number", "page", "heading", "text", "whom", "by when", "themes", "agencies"
    };

    private WriteCsv() {}

    static byte[] of(Stream<TakenReport> reports) {
        CsvFile csv = new CsvFile();
        csv.row(joined(OF_REPORT, OF_LESSON));
        reports.forEach(taken -> {
            String[] report = report(taken);
            List<Lesson> lessons = taken.lessons();
            if (lessons.isEmpty()) {
                csv.row(joined(report, "", "", "", "", "", "", "", "", ""));
            }
            lessons.forEach(lesson -> csv.row(joined(report, lesson(lesson))));
        });
        return csv.bytes();
    }

    private static String[] report(TakenReport taken) {
        return new String[] {
            String.valueOf(taken.report().id()),
            taken.title(),
            taken.value(FactKind.BOARD),
            taken.published().orElse(""),
            taken.value(FactKind.TYPE),
            taken.facts(FactKind.AGE).stream().map(Fact::value).distinct().collect(Collectors.joining(PARTED)),
            taken.facts(FactKind.HARM).stream().map(Fact::value).distinct().collect(Collectors.joining(PARTED)),
            taken.themes().stream().map(ReportTheme::name).collect(Collectors.joining(PARTED)),
            taken.report().rights().licence(),
            taken.report().rights().source()
        };
    }

    private static String[] lesson(Lesson lesson) {
        return new String[] {
            lesson.kind().name().toLowerCase(Locale.ROOT),
            String.valueOf(lesson.number()),
            String.valueOf(lesson.at().page()),
            lesson.at().heading(),
            lesson.text(),
            lesson.asked().whom(),
            lesson.asked().byWhen(),
            lesson.about().themes().stream().map(Themes::name).collect(Collectors.joining(PARTED)),
            lesson.about().sectors().stream().sorted().map(Sector::label).collect(Collectors.joining(PARTED))
        };
    }

    private static String[] joined(String[] some, String... others) {
        return Stream.of(some, others).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
