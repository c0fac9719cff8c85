package org.sightline.app.library.export;

import java.util.List;
import java.util.Optional;
import org.sightline.app.library.Fact;
import org.sightline.app.library.Lesson;
import org.sightline.app.library.Report;
import org.sightline.app.library.ReportTheme;
import org.sightline.core.library.FactKind;

/** A report as it leaves the library: what it is, what it says of itself, its themes and its lessons. Never its file. */
record TakenReport(Report report, List<Fact> facts, List<ReportTheme> themes, List<Lesson> lessons) {

    TakenReport {
        facts = List.copyOf(facts);
        themes = List.copyOf(themes);
        lessons = List.copyOf(lessons);
    }

    List<Fact> facts(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** The first of that kind as it is shown; empty where nothing is told. */
    String value(FactKind kind) {
        return facts(kind).stream().map(Fact::value).findFirst().orElse("");
    }

    String title() {
        String title = value(FactKind.TITLE);
        return title.isBlank() ? report.file().name() : title;
    }

    /** In EDTF; empty where it is not told. */
    Optional<String> published() {
        return facts(FactKind.PUBLISHED).stream()
                .map(Fact::code)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }
}
